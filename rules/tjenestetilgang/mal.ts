import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const mal = table({
  id: 'tjenestetilgang/mal',
  action: 'avtal-mal-for-hjelpen',
  rows: [
    {
      statement: 'R1.28',
      strength: 'advice',
      when: always,
      option: {
        nb: 'bedre livskvalitet, ved behandling og ved å hindre funksjonsfall',
        nn: 'betre livskvalitet, ved behandling og ved å hindre funksjonsfall',
        en: 'better quality of life, through treatment and prevention of lost function',
      },
    },
  ],
})
