import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

export const oppsokendeHjelp = table({
  id: 'tjenestetilgang/oppsokende-hjelp',
  action: 'tilby-oppsokende-hjelp',
  rows: [
    {
      statement: 'R1.40',
      strength: 'may',
      when: always,
      option: {
        nb: 'psykisk helse- og rushjelp hjemme',
        nn: 'psykisk helse- og rushjelp heime',
        en: 'mental health and substance use help at home',
      },
    },
    {
      statement: 'R1.41',
      strength: 'may',
      when: always,
      option: {
        nb: 'hjelp der personen oppholder seg',
        nn: 'hjelp der personen oppheld seg',
        en: 'help where the person is',
      },
    },
  ],
})
