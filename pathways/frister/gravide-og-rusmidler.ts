import type { TimeLimit } from '../../src/pathway/limit.js'
import type { Forlop } from './fase.js'
import { avrusningTilBehandling, forsteEvaluering, kliniskBeslutning, mellomEvalueringer } from './faser.js'
import { kilder } from './kilder.js'

const forlop: Forlop = {
  pathway: 'pakkeforlop-gravide-og-rusmidler',
  name: 'Gravide og rusmidler',
  source: kilder.gravide,
}

/** Pregnant women who use substances. */
export const gravideOgRusmidler: readonly TimeLimit[] = [
  ...kliniskBeslutning(forlop, { poliklinikk: 7, dogn: { minimum: 3, number: 7 } }),
  ...avrusningTilBehandling(forlop, { any: 0 }),
  ...forsteEvaluering(forlop, { poliklinikk: 14, dogn: 7 }),
  ...mellomEvalueringer(forlop, { any: 42 }),
]
