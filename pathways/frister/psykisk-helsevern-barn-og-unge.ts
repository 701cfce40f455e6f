import type { TimeLimit } from '../../src/pathway/limit.js'
import type { Forlop } from './fase.js'
import { forsteEvaluering, kliniskBeslutning, mellomEvalueringer, utvidetUtredning } from './faser.js'
import { kilder } from './kilder.js'

const forlop: Forlop = {
  pathway: 'pakkeforlop-psykisk-helsevern-barn-og-unge',
  name: 'Psykiske lidelser – barn og unge',
  source: kilder.barnOgUngeMoreOgRomsdal,
  validFrom: '2019-01-01',
  note: {
    nb: 'Fra ett helseforetak i 2019, uten omsorgsnivå. Forløpet ble revidert i 2024; de nye tidene er ikke lest.',
    nn: 'Frå eitt føretak i 2019, utan omsorgsnivå. Forløpet vart revidert i 2024; dei nye tidene er ikkje lesne.',
    en: 'From one trust in 2019, without level of care. The pathway was revised in 2024; the new times are not read.',
  },
}
const revidert: Forlop = { ...forlop, source: kilder.barnOgUnge }

/** The source names no level of care, and nothing has been found for inpatients: theirs are unknown, not alike. */
const ikkeDogn = { notFor: 'dogn' } as const

/** Mental health care for children and young people (D12). */
export const psykiskHelsevernBarnOgUnge: readonly TimeLimit[] = [
  ...kliniskBeslutning(forlop, { any: 42 }, ikkeDogn),
  ...kliniskBeslutning(revidert, { dogn: null }),
  // «Six weeks more»: that they are counted from the first decision is our reading.
  ...utvidetUtredning(forlop, { any: 42 }, ikkeDogn),
  ...utvidetUtredning(revidert, { dogn: null }),
  ...forsteEvaluering(forlop, { any: 42 }, ikkeDogn),
  ...forsteEvaluering(revidert, { dogn: null }),
  ...mellomEvalueringer(forlop, { any: 84 }, ikkeDogn),
  ...mellomEvalueringer(revidert, { dogn: null }),
]
