import type { TimeLimit } from '../../src/pathway/limit.js'
import type { Forlop } from './fase.js'
import { forsteEvaluering, forsteFremmote, kliniskBeslutning, mellomEvalueringer } from './faser.js'
import { kilder } from './kilder.js'

const forlop: Forlop = {
  pathway: 'pakkeforlop-spiseforstyrrelser-barn-og-unge',
  name: 'Spiseforstyrrelser hos barn og unge',
  source: kilder.spiseforstyrrelser,
}

/** Eating disorders in children and young people. */
export const spiseforstyrrelserBarnOgUnge: readonly TimeLimit[] = [
  ...forsteFremmote(forlop, { any: 7 }, { severity: 'alvorlig' }),
  ...forsteFremmote(forlop, { any: 28 }, { severity: 'mindre-alvorlig' }),
  ...kliniskBeslutning(forlop, { poliklinikk: 42, dogn: 14 }),
  ...forsteEvaluering(forlop, { poliklinikk: 28, dogn: 14 }),
  ...mellomEvalueringer(forlop, { poliklinikk: 42, dogn: 14 }),
]
