import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

/**
 * Who takes part in the follow-up. Each is an option: "involverer gjerne", and who is relevant is judged with the
 * person.
 */
export const samarbeid = table({
  id: 'hovedforlop-3/samarbeid',
  action: 'involver-samarbeidspartnere',
  rows: [
    {
      statement: 'R7.14',
      strength: 'should',
      when: hovedforlop(3),
      option: {
        nb: 'gi hjelpen sammen med fastlege, spesialist, andre aktuelle og personen selv',
        nn: 'gi hjelpa saman med fastlege, spesialist, andre aktuelle og personen sjølv',
        en: 'give the help together with the GP, specialist services, others relevant and the person',
      },
    },
    {
      statement: 'R7.77',
      strength: 'advice',
      when: hovedforlop(3),
      option: { nb: 'koordinerende enhet', nn: 'koordinerande eining', en: 'the coordinating unit' },
    },
    {
      statement: 'R7.78',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'koordinator i kommunen eller hos spesialisten',
        nn: 'koordinator i kommunen eller hos spesialisten',
        en: 'a coordinator in the municipality or in specialist services',
      },
    },
    {
      statement: 'R7.79',
      strength: 'advice',
      when: hovedforlop(3),
      option: { nb: 'NAV', nn: 'NAV', en: 'NAV (labour and welfare services)' },
    },
    {
      statement: 'R7.80',
      strength: 'advice',
      when: all(hovedforlop(3), is('iArbeid')),
      option: { nb: 'arbeidsgiveren', nn: 'arbeidsgivaren', en: 'the employer' },
    },
    {
      statement: 'R7.81',
      strength: 'advice',
      when: all(hovedforlop(3), is('kontaktMedKriminalomsorgen')),
      option: { nb: 'kriminalomsorgen', nn: 'kriminalomsorga', en: 'the correctional service' },
    },
    {
      statement: 'R7.82',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'organisasjoner for brukere og pårørende',
        nn: 'organisasjonar for brukarar og pårørande',
        en: 'organisations for users and next of kin',
      },
    },
    {
      statement: 'R7.83',
      strength: 'advice',
      when: hovedforlop(3),
      option: { nb: 'spesialisthelsetjenesten', nn: 'spesialisthelsetenesta', en: 'specialist services' },
    },
    {
      statement: 'R7.84',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'lavterskel- og aktivitetstilbud hos frivillige',
        nn: 'lågterskel- og aktivitetstilbod hos frivillige',
        en: 'low-threshold and activity services run by volunteers',
      },
    },
  ],
})
