import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

export const samarbeidIHovedforlop2 = table({
  id: 'hovedforlop-2/samarbeid',
  action: 'involver-samarbeidspartnere',
  rows: [
    {
      statement: 'R6.78',
      strength: 'advice',
      when: hovedforlop(2),
      option: { nb: 'koordinerende enhet', nn: 'koordinerande eining', en: 'the coordinating unit' },
    },
    {
      statement: 'R6.79',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'arbeids- og velferdsforvaltningen (NAV)',
        nn: 'arbeids- og velferdsforvaltninga (NAV)',
        en: 'the labour and welfare administration (NAV)',
      },
    },
    {
      statement: 'R6.80',
      strength: 'advice',
      when: all(hovedforlop(2), is('iArbeid')),
      option: { nb: 'arbeidsgiveren', nn: 'arbeidsgivaren', en: 'the employer' },
    },
    {
      statement: 'R6.81',
      strength: 'advice',
      when: all(hovedforlop(2), is('kontaktMedKriminalomsorgen')),
      option: { nb: 'kriminalomsorgen', nn: 'kriminalomsorga', en: 'the correctional service' },
    },
    {
      statement: 'R6.82',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'frivillige og ideelle organisasjoner',
        nn: 'frivillige og ideelle organisasjonar',
        en: 'voluntary and non-profit organisations',
      },
    },
    {
      statement: 'R6.83',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'bruker- og pårørendeorganisasjoner',
        nn: 'brukar- og pårørandeorganisasjonar',
        en: 'organisations for users and next of kin',
      },
    },
    {
      statement: 'R6.84',
      strength: 'advice',
      when: hovedforlop(2),
      option: { nb: 'spesialisthelsetjenesten', nn: 'spesialisthelsetenesta', en: 'specialist services' },
    },
  ],
})
