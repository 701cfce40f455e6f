import type { Text } from '../../guideline/text.js'

/** The words of a drawing itself. */
export const words = {
  anyState: { nb: 'I alle tilstander', nn: 'I alle tilstandar', en: 'In every state' },
  standsHere: { nb: 'står her nå', nn: 'står her no', en: 'stands here now' },
  otherwise: { nb: 'ellers', nn: 'elles', en: 'otherwise' },
  start: { nb: 'begynner i', nn: 'byrjar i', en: 'begins in' },
  stays: { nb: 'blir stående', nn: 'blir ståande', en: 'stays there' },
  overview: {
    nb: 'Oversikt: stegene, og hva hvert av dem kan føre til',
    nn: 'Oversyn: stega, og kva kvart av dei kan føre til',
    en: 'Overview: the steps, and what each can lead to',
  },
  legend: {
    nb: '○ noteres uten at personen går videre. Stiplet ramme: gjelder i alle tilstander. Dobbel ramme: slutt.',
    nn: '○ blir notert utan at personen går vidare. Stipla ramme: gjeld i alle tilstandar. Dobbel ramme: slutt.',
    en: '○ is noted, and the person stays. Dashed border: holds in every state. Double border: the end.',
  },
} as const satisfies { readonly [word: string]: Text }
