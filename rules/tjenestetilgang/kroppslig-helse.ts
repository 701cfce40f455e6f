import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const kroppsligHelse = table({
  id: 'tjenestetilgang/kroppslig-helse',
  action: 'folg-opp-kroppslig-helse',
  rows: [
    {
      statement: 'R1.45',
      strength: 'may',
      when: always,
      option: {
        nb: 'helsehjelp som oppsøker personen',
        nn: 'helsehjelp som oppsøkjer personen',
        en: 'health care that seeks the person out',
      },
    },
  ],
})
