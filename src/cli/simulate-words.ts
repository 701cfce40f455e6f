import type { Text } from '../guideline/text.js'
import type { Duty } from '../pathway/context.js'
import type { Unit } from '../pathway/limit.js'

/** The headings and the small words of a simulation. */
export const simulateWords = {
  madeUp: {
    nb: '{count} tilfeldige, lovlige historier fra frø {seed}. Dagene mellom hendelsene er oppdiktet: dette er ikke kliniske data.',
    nn: '{count} tilfeldige, lovlege historier frå frø {seed}. Dagane mellom hendingane er oppdikta: dette er ikkje kliniske data.',
    en: '{count} random, legal histories from seed {seed}. The days between events are made up: this is no clinical data.',
  },
  ended: {
    nb: '{ended} av {count} nådde en slutt. {refused} av {events} hendelser ble avvist.',
    nn: '{ended} av {count} nådde ein slutt. {refused} av {events} hendingar vart avviste.',
    en: '{ended} of {count} reached an end. {refused} of {events} events were refused.',
  },
  length: {
    nb: 'Historiene varte i {median} dager (median); ni av ti var slutt innen {p90}.',
    nn: 'Historiene varte i {median} dagar (median); ni av ti var slutt innan {p90}.',
    en: 'The histories lasted {median} days (median); nine of ten were over within {p90}.',
  },
  ends: { nb: 'Slutt', nn: 'Slutt', en: 'Ends' },
  limits: { nb: 'Frister', nn: 'Fristar', en: 'Time limits' },
  phase: { nb: 'Fase', nn: 'Fase', en: 'Phase' },
  limit: { nb: 'Frist', nn: 'Frist', en: 'Limit' },
  median: { nb: 'Median', nn: 'Median', en: 'Median' },
  p90: { nb: '90 %', nn: '90 %', en: '90 %' },
  inTime: { nb: 'I tide', nn: 'I tide', en: 'In time' },
  late: { nb: 'For sent', nn: 'For seint', en: 'Late' },
  unknown: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' },
  unfinished: { nb: 'Uferdig', nn: 'Uferdig', en: 'Unfinished' },
  notKnown: { nb: 'ikke kjent', nn: 'ikkje kjend', en: 'not known' },
  chart: {
    nb: 'Varighet mot frist',
    nn: 'Varigheit mot frist',
    en: 'Duration against limit',
  },
  legend: {
    nb: '█ til medianen, ░ til det som ni av ti holder seg innenfor, │ fristen, › lengre enn bildet rekker.',
    nn: '█ til medianen, ░ til det som ni av ti held seg innanfor, │ fristen, › lengre enn biletet rekk.',
    en: '█ to the median, ░ to what nine of ten stay within, │ the limit, › longer than the picture reaches.',
  },
  noNumber: {
    nb: 'ingen søyle: tallet er ikke kjent',
    nn: 'inga søyle: talet er ikkje kjent',
    en: 'no bar: the number is not known',
  },
  noPhase: { nb: 'ingen ble ferdig', nn: 'ingen vart ferdig', en: 'none was finished' },
  agreed: { nb: 'Avtalte datoer', nn: 'Avtalte datoar', en: 'Agreed dates' },
  agreedSaid: {
    nb: '{agreed} avtalt: {inTime} holdt eller flyttet i tide, {late} for sent, {open} gjenstår.',
    nn: '{agreed} avtalte: {inTime} haldne eller flytte i tide, {late} for seint, {open} står att.',
    en: '{agreed} agreed: {inTime} kept or moved in time, {late} late, {open} still open.',
  },
  duties: { nb: 'Plikter', nn: 'Plikter', en: 'Duties' },
  states: { nb: 'Tilstander', nn: 'Tilstandar', en: 'States' },
  state: { nb: 'Tilstand', nn: 'Tilstand', en: 'State' },
  times: { nb: 'Ganger', nn: 'Gonger', en: 'Times' },
  steps: { nb: 'Steg', nn: 'Steg', en: 'Steps' },
  days: { nb: 'Dager', nn: 'Dagar', en: 'Days' },
} as const satisfies { readonly [word: string]: Text }

export const unitWords: { readonly [U in Unit]: Text } = {
  kalenderdager: { nb: 'kalenderdager', nn: 'kalenderdagar', en: 'calendar days' },
  virkedager: { nb: 'virkedager', nn: 'verkedagar', en: 'working days' },
}

export const dutyStatus: { readonly [S in Duty['status']]: Text } = {
  open: { nb: 'åpne', nn: 'opne', en: 'open' },
  done: { nb: 'utført', nn: 'utførte', en: 'done' },
  'handed-over': { nb: 'overlevert', nn: 'overleverte', en: 'handed over' },
  'departed-from': { nb: 'fraveket med grunn', nn: 'fråvikne med grunn', en: 'departed from with a reason' },
}
