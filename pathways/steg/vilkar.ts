import type { Text } from '../../src/guideline/text.js'
import type { PathwayContext } from '../../src/pathway/context.js'
import type { PathwayEvent } from '../../src/pathway/event.js'

interface Situation {
  readonly context: PathwayContext
  readonly event: PathwayEvent
}

const field = (event: PathwayEvent, name: string): string => String(event[name])

/** The conditions that machines name. Each looks at what is known, and is one line. */
export const vilkar = {
  pliktenErApen: ({ context, event }: Situation) => context.duties[field(event, 'action')]?.status === 'open',
  ingenApnePlikter: ({ context }: Situation) => Object.values(context.duties).every(({ status }) => status !== 'open'),
  tiltaketErNytt: ({ context, event }: Situation) => context.measures[field(event, 'tiltak')] === undefined,
  tiltaketErAvtalt: ({ context, event }: Situation) => context.measures[field(event, 'tiltak')]?.status === 'agreed',
  tiltaketPagar: ({ context, event }: Situation) => context.measures[field(event, 'tiltak')]?.status === 'running',
  tiltaketErPauset: ({ context, event }: Situation) => context.measures[field(event, 'tiltak')]?.status === 'paused',
  tiltaketErIkkeAvsluttet: ({ context, event }: Situation) =>
    ['agreed', 'running', 'paused'].includes(context.measures[field(event, 'tiltak')]?.status ?? ''),
  harAvtaltTiltak: ({ context }: Situation) =>
    Object.values(context.measures).some(({ status }) => status === 'agreed' || status === 'running'),
  utfallAvslutt: ({ event }: Situation) => event['utfall'] === 'avslutt' || event['utfall'] === 'avslutning',
  utfallUtvidet: ({ event }: Situation) =>
    event['utfall'] === 'utvidet-utredning' || event['utfall'] === 'mer-utredning',
  inngangBehandling: ({ context }: Situation) => context.entry === 'behandling',
  epikriseErSendt: ({ context }: Situation) => context.done['epikrise.sendt'] !== undefined,
  kanAvslutte: ({ context }: Situation) =>
    context.done['epikrise.sendt'] !== undefined &&
    Object.values(context.duties).every(({ status }) => status !== 'open'),
}

export type Vilkar = keyof typeof vilkar

/** What stands in the way when a condition does not hold, in words. */
export const avslagstekster: { readonly [V in Exclude<Vilkar, 'utfallAvslutt' | 'utfallUtvidet'>]: Text } = {
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
  inngangBehandling: {
    nb: 'Retten gjelder utredning først.',
    nn: 'Retten gjeld utgreiing først.',
    en: 'The right concerns assessment first.',
  },
  epikriseErSendt: {
    nb: 'Epikrisen er ikke sendt.',
    nn: 'Epikrisa er ikkje send.',
    en: 'The discharge summary has not been sent.',
  },
  kanAvslutte: {
    nb: 'Epikrisen er ikke sendt, eller en plikt står åpen.',
    nn: 'Epikrisa er ikkje send, eller ei plikt står open.',
    en: 'The discharge summary has not been sent, or a duty is open.',
  },
}
