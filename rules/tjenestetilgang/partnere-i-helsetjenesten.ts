import { table } from '../../src/engine/rule.js'
import { always } from '../vocabulary.js'

/** Which partners a need touches is judged locally, and the list is not complete: all are open for everyone. */
export const partnereIHelsetjenesten = table({
  id: 'tjenestetilgang/partnere-i-helsetjenesten',
  action: 'involver-samarbeidspartnere',
  rows: [
    {
      statement: 'R1.52',
      strength: 'may',
      when: always,
      option: {
        nb: 'psykisk helse- og rustjenesten',
        nn: 'psykisk helse- og rustenesta',
        en: 'the mental health and substance use service',
      },
    },
    {
      statement: 'R1.53',
      strength: 'may',
      when: always,
      option: { nb: 'fastlegen', nn: 'fastlegen', en: 'the GP' },
    },
    {
      statement: 'R1.54',
      strength: 'may',
      when: always,
      option: { nb: 'legevakten', nn: 'legevakta', en: 'the out-of-hours emergency service' },
    },
    {
      statement: 'R1.55',
      strength: 'may',
      when: always,
      option: { nb: 'tannhelsetjenesten', nn: 'tannhelsetenesta', en: 'dental services' },
    },
    {
      statement: 'R1.56',
      strength: 'may',
      when: always,
      option: { nb: 'koordinerende enhet', nn: 'koordinerande eining', en: 'the coordinating unit' },
    },
    {
      statement: 'R1.57',
      strength: 'may',
      when: always,
      option: {
        nb: 'habilitering og rehabilitering',
        nn: 'habilitering og rehabilitering',
        en: 'habilitation and rehabilitation',
      },
    },
    {
      statement: 'R1.58',
      strength: 'may',
      when: always,
      option: { nb: 'psykososialt kriseteam', nn: 'psykososialt kriseteam', en: 'the psychosocial crisis team' },
    },
    {
      statement: 'R1.59',
      strength: 'may',
      when: always,
      option: { nb: 'skolehelsetjenesten', nn: 'skulehelsetenesta', en: 'school health services' },
    },
    {
      statement: 'R1.60',
      strength: 'may',
      when: always,
      option: { nb: 'helsestasjonen', nn: 'helsestasjonen', en: 'the health station' },
    },
    {
      statement: 'R1.61',
      strength: 'may',
      when: always,
      option: { nb: 'hjemmetjenestene', nn: 'heimetenestene', en: 'home health services' },
    },
    {
      statement: 'R1.62',
      strength: 'may',
      when: always,
      option: { nb: 'plass i institusjon', nn: 'plass i institusjon', en: 'a place in an institution' },
    },
  ],
})
