import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** Which partners a need touches is judged locally, and the list is not complete: all are open for everyone. */
export const partnereUtenforHelsetjenesten = table({
  id: 'tjenestetilgang/partnere-utenfor-helsetjenesten',
  action: 'involver-samarbeidspartnere',
  rows: [
    {
      statement: 'R1.63',
      strength: 'may',
      when: always,
      option: { nb: 'barnevernet', nn: 'barnevernet', en: 'child welfare services' },
    },
    {
      statement: 'R1.64',
      strength: 'may',
      when: always,
      option: { nb: 'familievernkontoret', nn: 'familievernkontoret', en: 'the family counselling office' },
    },
    {
      statement: 'R1.65',
      strength: 'may',
      when: always,
      option: { nb: 'NAV', nn: 'NAV', en: 'NAV' },
    },
    {
      statement: 'R1.66',
      strength: 'may',
      when: always,
      option: {
        nb: 'SLT-koordinatoren, som forebygger kriminalitet',
        nn: 'SLT-koordinatoren, som førebygger kriminalitet',
        en: 'the SLT coordinator, who prevents crime',
      },
    },
    {
      statement: 'R1.67',
      strength: 'may',
      when: always,
      option: { nb: 'boligtjenesten', nn: 'bustadtenesta', en: 'the housing service' },
    },
    {
      statement: 'R1.68',
      strength: 'may',
      when: always,
      option: {
        nb: 'bruker- og pårørendeorganisasjoner',
        nn: 'brukar- og pårørandeorganisasjonar',
        en: 'organisations for users and next of kin',
      },
    },
  ],
})
