import type { PathwayContext } from '../../src/pathway/context.js'
import type { PathwayEvent } from '../../src/pathway/event.js'
import { erAvtalt } from './avtaler.js'
import { innenApenRetur } from './pakkeforlop/apen-retur.js'
import { forHvertSteg } from './pakkeforlop/avbruddssteg.js'

interface Situation {
  readonly context: PathwayContext
  readonly event: PathwayEvent
}

const field = (event: PathwayEvent, name: string): string => String(event[name])
const erGjort = ({ done }: PathwayContext, what: string): boolean => done[what] !== undefined
const ingenApnePlikter = ({ duties }: PathwayContext): boolean =>
  Object.values(duties).every(({ status }) => status !== 'open')

/** The meeting, the discharge summary and word to the municipality: each is done, or it is said why not. */
const kanAvslutte = (context: PathwayContext): boolean =>
  (erGjort(context, 'avsluttende-samtale.gjennomfort') || erGjort(context, 'avsluttende-samtale.avslatt')) &&
  erGjort(context, 'epikrise.sendt') &&
  (erGjort(context, 'utskrivning.varslet') ||
    erGjort(context, 'kommunal-oppfolging.avtalt') ||
    erGjort(context, 'kommunal-oppfolging.ikke-nodvendig')) &&
  ingenApnePlikter(context)

/** The conditions that machines name. Each looks at what is known, and is one line. */
export const vilkar = {
  pliktenErApen: ({ context, event }: Situation) => context.duties[field(event, 'action')]?.status === 'open',
  ingenApnePlikter: ({ context }: Situation) => ingenApnePlikter(context),
  datoErAvtalt: ({ context, event }: Situation) => erAvtalt(context.agreed, field(event, 'hva')),
  tiltaketErNytt: ({ context, event }: Situation) => context.measures[field(event, 'tiltak')] === undefined,
  tiltaketErAvtalt: ({ context, event }: Situation) => context.measures[field(event, 'tiltak')]?.status === 'agreed',
  tiltaketPagar: ({ context, event }: Situation) => context.measures[field(event, 'tiltak')]?.status === 'running',
  tiltaketErPauset: ({ context, event }: Situation) => context.measures[field(event, 'tiltak')]?.status === 'paused',
  tiltaketErIkkeAvsluttet: ({ context, event }: Situation) =>
    ['agreed', 'running', 'paused'].includes(context.measures[field(event, 'tiltak')]?.status ?? ''),
  harAvtaltTiltak: ({ context }: Situation) =>
    Object.values(context.measures).some(({ status }) => status === 'agreed' || status === 'running'),
  utenTvang: ({ context }: Situation) => !context.tvang,
  underTvang: ({ context }: Situation) => context.tvang,
  utfallAvslutt: ({ event }: Situation) => event['utfall'] === 'avslutt' || event['utfall'] === 'avslutning',
  utfallTrappOpp: ({ event }: Situation) => event['utfall'] === 'trapp-opp',
  utfallTrappNed: ({ event }: Situation) => event['utfall'] === 'trapp-ned',
  utfallUtvidet: ({ event }: Situation) =>
    event['utfall'] === 'utvidet-utredning' || event['utfall'] === 'mer-utredning',
  inngangBehandling: ({ context }: Situation) => context.entry === 'behandling',
  kommunenFolgerOpp: ({ context }: Situation) => kanAvslutte(context) && erGjort(context, 'kommunal-oppfolging.avtalt'),
  kanAvslutte: ({ context }: Situation) => kanAvslutte(context),
  kanAvslutteEtterAvbrudd: ({ context }: Situation) => erGjort(context, 'epikrise.sendt') && ingenApnePlikter(context),
  alvorlighetErVurdert: ({ context }: Situation) => context.severity !== null,
  mistankeErAvkreftet: ({ context }: Situation) => erGjort(context, 'mistanke.avkreftet'),
  avrusningPagar: ({ context }: Situation) => erGjort(context, 'avrusning.startet'),
  avrusningPagarIkke: ({ context }: Situation) => !erGjort(context, 'avrusning.startet'),
  innenApenRetur: ({ context, event }: Situation) => innenApenRetur(context.done['apen-retur.avtalt'], event.at),
  ...forHvertSteg(
    'bleAvbruttVed',
    (steg) =>
      ({ context }: Situation) =>
        context.avbruttVed === steg,
  ),
}

export type Vilkar = keyof typeof vilkar
