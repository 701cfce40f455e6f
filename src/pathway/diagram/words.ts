import type { Text } from '../../guideline/text.js'

/** The words of a drawing itself. */
export const words = {
  anyState: { nb: 'I alle tilstander', nn: 'I alle tilstandar', en: 'In every state' },
  standsHere: { nb: 'står her nå', nn: 'står her no', en: 'stands here now' },
  otherwise: { nb: 'ellers', nn: 'elles', en: 'otherwise' },
  provided: { nb: 'hvis', nn: 'om', en: 'if' },
  start: { nb: 'start', nn: 'start', en: 'start' },
  end: { nb: 'slutt', nn: 'slutt', en: 'end' },
  stays: { nb: 'blir stående', nn: 'blir ståande', en: 'stays' },
} as const satisfies { readonly [word: string]: Text }
