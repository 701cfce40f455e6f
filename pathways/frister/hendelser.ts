import type { HistoryWords } from '../../src/pathway/situation.js'

/** The events that limits run between. A name stands here once. */
export const hendelse = {
  henvisningMottatt: 'henvisning.mottatt',
  rettVurdert: 'rett.vurdert',
  rettInnvilget: 'rett.innvilget',
  rettAvslatt: 'rett.avslatt',
  oyeblikkeligHjelpAvsluttet: 'oyeblikkelig-hjelp.avsluttet',
  forlopBesluttet: 'forlop.besluttet-etter-oyeblikkelig-hjelp',
  overforingMottatt: 'overforing.mottatt',
  fremmote: 'fremmote.gjennomfort',
  beslutning: 'beslutning.tatt',
  utvidetBeslutning: 'utvidet-beslutning.tatt',
  avrusningAvsluttet: 'avrusning.avsluttet',
  behandlingStartet: 'behandling.startet',
  evaluering: 'behandling.evaluert',
} as const

/**
 * A closed, broken-off, transferred or withdrawn pathway waits for nothing, until it is taken up again, a risk is found
 * or a complaint upheld.
 */
export const historikkord: HistoryWords = {
  end: [
    'forlop.avsluttet',
    'forlop.avbrutt',
    'overforing.besluttet',
    'overforing.avtalespesialist',
    'henvisning.trukket',
  ],
  resume: ['forlop.gjenapnet', 'forlop.gjenopptatt', 'risiko.avdekket', 'akutt-fare.oppstatt', hendelse.rettInnvilget],
  careLevel: 'niva',
}
