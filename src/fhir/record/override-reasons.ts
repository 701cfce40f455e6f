import type { Text } from '../../guideline/text.js'

/** Reasons for departing from a suggestion that HL7's list has no code for. */
export const overrideReasonTexts = {
  'faglig-vurdering': {
    nb: 'Annen faglig vurdering (skriv hvorfor)',
    nn: 'Anna fagleg vurdering (skriv kvifor)',
    en: 'Another professional judgement (write why)',
  },
  'avtalt-med-personen': {
    nb: 'Avtalt annerledes sammen med personen (skriv hva)',
    nn: 'Avtalt annleis saman med personen (skriv kva)',
    en: 'Agreed otherwise together with the person (write what)',
  },
  'ivaretas-av-andre': {
    nb: 'Ivaretas av en annen tjeneste (skriv hvilken)',
    nn: 'Blir teken vare på av ei anna teneste (skriv kva for ei)',
    en: 'Taken care of by another service (write which)',
  },
} as const satisfies { readonly [code: string]: Text }
