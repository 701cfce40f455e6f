import type { EndingEvents } from '../../src/pathway/situation.js'

/** The events that limits run between. A name stands here once. */
export const hendelse = {
  henvisningMottatt: 'henvisning.mottatt',
  rettVurdert: 'rett.vurdert',
  rettAvslatt: 'rett.avslatt',
  oyeblikkeligHjelpAvsluttet: 'oyeblikkelig-hjelp.avsluttet',
  forlopBesluttet: 'forlop.besluttet-etter-oyeblikkelig-hjelp',
  overforingMottatt: 'overforing.mottatt',
  fremmote: 'fremmote.gjennomfort',
  beslutning: 'beslutning.tatt',
  utvidetBeslutning: 'utvidet-beslutning.tatt',
  avrusningAvsluttet: 'avrusning.avsluttet',
  behandlingStartet: 'behandling.startet',
  evaluering: 'evaluering.gjennomfort',
} as const

/** A closed or broken-off pathway waits for nothing, until the person is back or a complaint has been upheld. */
export const avslutninger: EndingEvents = {
  end: ['forlop.avsluttet', 'forlop.avbrutt'],
  resume: ['forlop.gjenapnet', 'forlop.gjenopptatt', 'rett.innvilget'],
}
