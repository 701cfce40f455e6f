import { oppsett } from '../oppsett.js'
import { medSteg, type Avbruddssteg } from './avbruddssteg.js'

/** The steps at which every pakkeforlop can be broken off. */
const felles = [
  'oyeblikkeligHjelp',
  'etterOyeblikkeligHjelp',
  'startPakkeforlop',
  'forsteSamtale',
  'basisUtredning',
  'utvidetUtredning',
  'planlegging',
  'behandling',
  'evaluering',
  'avslutning',
] as const satisfies readonly Avbruddssteg[]

/** Back to the step where it was broken off. A discharge summary of the time before is none for the time to come. */
export const gjenopptatt = (egne: readonly Avbruddssteg[]) =>
  oppsett.createStateConfig({
    on: {
      'forlop.gjenopptatt': [...felles, ...egne].map((steg) => ({
        guard: medSteg('bleAvbruttVed', steg),
        target: `#${steg}`,
        actions:
          steg === 'avslutning'
            ? (['nullstillAvbrudd'] as const)
            : (['nullstillAvbrudd', 'nullstillAvslutning'] as const),
      })),
    },
  }).on
