import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const raskHjelp = table({
  id: 'tjenestetilgang/rask-hjelp',
  action: 'sett-i-gang-hjelp',
  rows: [
    {
      statement: 'R1.05',
      strength: 'shall',
      when: always,
      option: {
        nb: 'behandling som kommer raskt i gang',
        nn: 'behandling som kjem raskt i gang',
        en: 'treatment that starts quickly',
      },
    },
    {
      statement: 'R1.06',
      strength: 'shall',
      when: always,
      option: {
        nb: 'oppfølging som raskt settes i verk',
        nn: 'oppfølging som raskt blir sett i verk',
        en: 'follow-up that is put in place quickly',
      },
    },
  ],
})
