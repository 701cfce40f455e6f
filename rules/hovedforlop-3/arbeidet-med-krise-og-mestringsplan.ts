import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

/** How the crisis and coping plan is made, and with whom. */
export const arbeidetMedKriseOgMestringsplan = table({
  id: 'hovedforlop-3/arbeidet-med-krise-og-mestringsplan',
  action: 'krise-og-mestringsplan',
  rows: [
    {
      statement: 'R7.27',
      strength: 'may',
      when: hovedforlop(3),
      option: {
        nb: 'også når innleggelsen ikke gjaldt tvang',
        nn: 'òg når innlegginga ikkje gjaldt tvang',
        en: 'also when the admission was not compulsory',
      },
    },
    {
      statement: 'R7.28',
      strength: 'should',
      when: hovedforlop(3),
      option: {
        nb: 'la personen være med på å lage planen',
        nn: 'la personen vere med på å lage planen',
        en: 'let the person take part in making the plan',
      },
    },
    // Without a yes next of kin are not brought in; while consent is unknown, this stays open.
    {
      statement: 'R7.29',
      strength: 'should',
      when: all(hovedforlop(3), is('samtykkeParorende')),
      option: {
        nb: 'la pårørende være med når personen samtykker',
        nn: 'la pårørande vere med når personen samtykkjer',
        en: 'let next of kin take part when the person consents',
      },
    },
    {
      statement: 'R7.87',
      strength: 'advice',
      when: hovedforlop(3),
      option: {
        nb: 'ta utgangspunkt i kriseplanen i rådene om å forebygge tvang',
        nn: 'ta utgangspunkt i kriseplanen i råda om å førebyggje tvang',
        en: 'start from the crisis plan in the national advice on preventing compulsion',
      },
    },
  ],
})
