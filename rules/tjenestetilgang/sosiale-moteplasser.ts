import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const sosialeMoteplasser = table({
  id: 'tjenestetilgang/sosiale-moteplasser',
  action: 'tilby-sosial-stotte',
  rows: [
    {
      statement: 'R1.44',
      strength: 'may',
      when: always,
      option: {
        nb: 'tilpassede sosiale møteplasser',
        nn: 'tilpassa sosiale møteplassar',
        en: 'adapted social meeting places',
      },
    },
  ],
})
