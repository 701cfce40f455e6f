import type { Text } from '../../src/guideline/text.js'
import type { Avbruddssteg } from './pakkeforlop/avbruddssteg.js'
import type { Vilkar } from './vilkar.js'

/** Conditions that choose between ways on: none of them stands in anyone's way. */
type Veivalg =
  | 'utfallAvslutt'
  | 'utfallTrappOpp'
  | 'utfallTrappNed'
  | 'utfallUtvidet'
  | 'inngangBehandling'
  | 'kommunenFolgerOpp'
  | 'innenApenRetur'
  | `bleAvbruttVed${Capitalize<Avbruddssteg>}`

/** What stands in the way when a condition does not hold, in words. */
export const avslagstekster: { readonly [V in Exclude<Vilkar, Veivalg>]: Text } = {
  pliktenErApen: {
    nb: 'Det er ingen åpen plikt med den id-en.',
    nn: 'Det er inga open plikt med den id-en.',
    en: 'There is no open duty with that id.',
  },
  ingenApnePlikter: {
    nb: 'En plikt står åpen: den må være gjort, overlevert eller fraveket med en grunn først.',
    nn: 'Ei plikt står open: ho må vere gjord, overlevert eller fråviken med ein grunn først.',
    en: 'A duty is open: it must be done, handed over or departed from with a reason first.',
  },
  datoErAvtalt: {
    nb: 'Det er ikke avtalt noen dato for dette som ikke alt er holdt.',
    nn: 'Det er ikkje avtalt nokon dato for dette som ikkje alt er halden.',
    en: 'No date has been agreed for this that has not been kept already.',
  },
  tiltaketErNytt: {
    nb: 'Tiltaket er avtalt fra før.',
    nn: 'Tiltaket er avtalt frå før.',
    en: 'The measure has been agreed already.',
  },
  tiltaketErAvtalt: {
    nb: 'Tiltaket er ikke avtalt, eller det er startet alt.',
    nn: 'Tiltaket er ikkje avtalt, eller det er starta alt.',
    en: 'The measure has not been agreed, or it has started already.',
  },
  tiltaketPagar: { nb: 'Tiltaket pågår ikke.', nn: 'Tiltaket går ikkje føre seg.', en: 'The measure is not running.' },
  tiltaketErPauset: {
    nb: 'Tiltaket er ikke pauset.',
    nn: 'Tiltaket er ikkje i pause.',
    en: 'The measure is not paused.',
  },
  tiltaketErIkkeAvsluttet: {
    nb: 'Tiltaket finnes ikke, eller det er avsluttet.',
    nn: 'Tiltaket finst ikkje, eller det er avslutta.',
    en: 'There is no such measure, or it has ended.',
  },
  harAvtaltTiltak: {
    nb: 'Ingen tiltak er avtalt med personen ennå.',
    nn: 'Ingen tiltak er avtalte med personen enno.',
    en: 'No measure has been agreed with the person yet.',
  },
  utenTvang: {
    nb: 'Tvungent vern er vedtatt fra før.',
    nn: 'Tvunge vern er vedteke frå før.',
    en: 'Compulsory care has been decided already.',
  },
  underTvang: {
    nb: 'Det er ikke vedtatt tvungent vern.',
    nn: 'Det er ikkje vedteke tvunge vern.',
    en: 'No compulsory care has been decided.',
  },
  kanAvslutte: {
    nb: 'Før avslutning: avsluttende samtale, epikrise og beskjed til kommunen, og ingen plikt kan stå åpen.',
    nn: 'Før avslutning: avsluttande samtale, epikrise og beskjed til kommunen, og inga plikt kan stå open.',
    en: 'Before closing: a closing meeting, a discharge summary and word to the municipality, and no duty open.',
  },
  kanAvslutteEtterAvbrudd: {
    nb: 'Epikrisen er ikke sendt, eller en plikt står åpen.',
    nn: 'Epikrisa er ikkje send, eller ei plikt står open.',
    en: 'The discharge summary has not been sent, or a duty is open.',
  },
  alvorlighetErVurdert: {
    nb: 'Alvorlighetsgraden er ikke vurdert, og den avgjør hvor raskt første samtale skal skje.',
    nn: 'Alvorsgraden er ikkje vurdert, og han avgjer kor raskt første samtale skal skje.',
    en: 'How serious it is has not been assessed, and that decides how soon the first meeting is to be.',
  },
  mistankeErAvkreftet: {
    nb: 'Mistanke om psykose gir rett til helsehjelp: avslag forutsetter at mistanken er avkreftet.',
    nn: 'Mistanke om psykose gir rett til helsehjelp: avslag føreset at mistanken er avkrefta.',
    en: 'Suspected psychosis gives the right to health care: it must be ruled out before a refusal.',
  },
  avrusningPagar: {
    nb: 'Det pågår ingen avrusning.',
    nn: 'Det går ikkje føre seg noka avrusing.',
    en: 'No detoxification is going on.',
  },
  avrusningPagarIkke: {
    nb: 'Avrusning pågår alt.',
    nn: 'Avrusing går alt føre seg.',
    en: 'Detoxification is going on already.',
  },
}
