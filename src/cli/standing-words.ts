import type { Text } from '../guideline/text.js'
import type { Measure } from '../pathway/context.js'
import type { Deadline, DeadlineReason } from '../pathway/deadline.js'

/** The headings and the small words of the page about one person. */
export const standingWords = {
  begun: {
    nb: 'Begynte {from}, sist registrert {last}.',
    nn: 'Byrja {from}, sist registrert {last}.',
    en: 'Begun {from}, last registered {last}.',
  },
  stands: { nb: 'Her står personen', nn: 'Her står personen', en: 'Where the person stands' },
  next: { nb: 'Dette kan registreres nå', nn: 'Dette kan registrerast no', en: 'What can be registered now' },
  needs: { nb: 'krever', nn: 'krev', en: 'needs' },
  waits: { nb: 'venter', nn: 'ventar', en: 'waits' },
  duties: { nb: 'Åpne plikter', nn: 'Opne plikter', en: 'Open duties' },
  since: { nb: 'siden', nn: 'sidan', en: 'since' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  agreedIn: { nb: 'fra hovedforløp', nn: 'frå hovudforløp', en: 'from hovedforløp' },
  agreed: { nb: 'Avtalte datoer', nn: 'Avtalte datoar', en: 'Agreed dates' },
  deadlines: {
    nb: 'Frister og avtalte datoer per {now}',
    nn: 'Fristar og avtalte datoar per {now}',
    en: 'Time limits and agreed dates as of {now}',
  },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
} as const satisfies { readonly [word: string]: Text }

export const measureStatus: { readonly [S in Measure['status']]: Text } = {
  agreed: { nb: 'avtalt', nn: 'avtalt', en: 'agreed' },
  running: { nb: 'pågår', nn: 'går føre seg', en: 'running' },
  paused: { nb: 'på pause', nn: 'på pause', en: 'paused' },
  ended: { nb: 'avsluttet', nn: 'avslutta', en: 'ended' },
}

export const legalWeight: { readonly [W in Deadline['legalWeight']]: Text } = {
  law: { nb: 'lovfestet', nn: 'lovfesta', en: 'by law' },
  advisory: { nb: 'veiledende', nn: 'rettleiande', en: 'advisory' },
  agreed: { nb: 'avtalt', nn: 'avtalt', en: 'agreed' },
}

/** `{days}` is how many it is until, or how many it is too late. */
export const deadlineState: { readonly [S in Exclude<Deadline['state'], 'not-applicable'>]: Text } = {
  met: { nb: 'overholdt {metOn}', nn: 'halden {metOn}', en: 'met {metOn}' },
  'met-late': { nb: 'for sent, {metOn}', nn: 'for seint, {metOn}', en: 'met late, {metOn}' },
  open: { nb: 'åpen, {days} igjen', nn: 'open, {days} att', en: 'open, {days} left' },
  late: { nb: 'for sent med {days}', nn: 'for seint med {days}', en: 'late by {days}' },
  unknown: { nb: 'ukjent', nn: 'ukjend', en: 'unknown' },
}

/** Why it is unknown; where the number itself is, the limit says where to look it up. */
export const unknownBecause: { readonly [R in DeadlineReason]?: Text } = {
  'care-level-not-known': {
    nb: 'poliklinikk eller døgn er ikke registrert; gjelder fristen, er det {due}',
    nn: 'poliklinikk eller døgn er ikkje registrert; gjeld fristen, er det {due}',
    en: 'outpatient or inpatient has not been registered; if the limit holds, it is {due}',
  },
  'severity-not-known': {
    nb: 'alvorligheten er ikke registrert; gjelder fristen, er det {due}',
    nn: 'kor alvorleg det er, er ikkje registrert; gjeld fristen, er det {due}',
    en: 'the severity has not been registered; if the limit holds, it is {due}',
  },
  'start-not-known': {
    nb: 'kilden sier ikke hva den regnes fra når personen kom rett til behandling',
    nn: 'kjelda seier ikkje kva han blir rekna frå når personen kom rett til behandling',
    en: 'the source does not say what it is counted from when the person came straight to treatment',
  },
}

export const dayWords = {
  one: { nb: '{n} dag', nn: '{n} dag', en: '{n} day' },
  more: { nb: '{n} dager', nn: '{n} dagar', en: '{n} days' },
} as const satisfies { readonly [form: string]: Text }

/** Puts values in place of `{name}`. */
export const fill = (text: string, values: { readonly [name: string]: string }): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
