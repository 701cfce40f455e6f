import { table } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'

/** Compulsory medication outside an institution, where the municipality takes part. */
export const tvangsmedisinering = table({
  id: 'voldsrisiko/tvangsmedisinering',
  action: 'samarbeid-om-tvang',
  rows: [
    {
      statement: 'R9.45',
      strength: 'may',
      when: is('tvangsmedisineringUtenforInstitusjon'),
      option: {
        nb: 'kommunen utfører medisineringen etter avtale',
        nn: 'kommunen utfører medisineringa etter avtale',
        en: 'the municipality carries out the medication by agreement',
      },
    },
    {
      statement: 'R9.46',
      strength: 'shall',
      when: is('tvangsmedisineringUtenforInstitusjon'),
      option: {
        nb: 'bare med avtale, pasientens ønske, nok ressurser og tilsyn',
        nn: 'berre med avtale, ønske frå pasienten, nok ressursar og tilsyn',
        en: "only with an agreement, the patient's wish, resources and supervision",
      },
    },
    {
      statement: 'R9.47',
      strength: 'shall',
      when: is('tvangsmedisineringUtenforInstitusjon'),
      option: {
        nb: 'behandlingsansvaret blir hos psykisk helsevern uansett',
        nn: 'behandlingsansvaret blir verande hos psykisk helsevern uansett',
        en: 'responsibility for treatment stays with mental health care regardless',
      },
    },
  ],
})
