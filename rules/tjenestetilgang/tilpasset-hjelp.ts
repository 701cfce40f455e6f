import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** The bør rows come from a list that follows both a skal and a bør sentence: the weaker is registered (G28). */
export const tilpassetHjelp = table({
  id: 'tjenestetilgang/tilpasset-hjelp',
  action: 'tilpass-hjelpen',
  rows: [
    {
      statement: 'R1.08',
      strength: 'should',
      when: always,
      option: {
        nb: 'kunnskapsbasert hjelp på det laveste nivået som virker',
        nn: 'kunnskapsbasert hjelp på det lågaste nivået som verkar',
        en: 'knowledge-based help at the lowest level that works',
      },
    },
    {
      statement: 'R1.09',
      strength: 'should',
      when: always,
      option: {
        nb: 'helhetlig arbeid med bedring og personens egen vei',
        nn: 'heilskapleg arbeid med betring og personen sin eigen veg',
        en: "holistic work with recovery and the person's own way",
      },
    },
    {
      statement: 'R1.13',
      strength: 'should',
      when: always,
      option: {
        nb: 'hjelp som svarer til de kartlagte behovene',
        nn: 'hjelp som svarer til dei kartlagde behova',
        en: 'help that answers the mapped needs',
      },
    },
    {
      statement: 'R1.14',
      strength: 'should',
      when: always,
      option: {
        nb: 'digitale tilbud og ulike arenaer når det passer',
        nn: 'digitale tilbod og ulike arenaer når det passar',
        en: 'digital services and different arenas where they suit',
      },
    },
    {
      statement: 'R1.27',
      strength: 'advice',
      when: always,
      option: {
        nb: 'tiltak for fungering, kroppslig helse, levekår og bolig',
        nn: 'tiltak for fungering, kroppsleg helse, levekår og bustad',
        en: 'measures for functioning, physical health, living conditions and housing',
      },
    },
  ],
})
