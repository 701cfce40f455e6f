import type { TimeLimit } from '../../src/pathway/limit.js'
import { forsteEvaluering, kliniskBeslutning, mellomEvalueringer, utvidetUtredning, type Forlop } from './faser.js'
import { kilder } from './kilder.js'

const forlop: Forlop = {
  pathway: 'pakkeforlop-psykisk-helsevern-barn-og-unge',
  name: 'Psykiske lidelser – barn og unge',
  source: kilder.barnOgUngeMoreOgRomsdal,
  validFrom: '2019-01-01',
  note: {
    nb: 'Gjengitt av ett helseforetak i 2019, uten omsorgsnivå. Forløpet ble revidert 28. oktober 2024 med mer differensierte tider, som ikke er lest.',
    nn: 'Attgjeve av eitt helseføretak i 2019, utan omsorgsnivå. Forløpet vart revidert 28. oktober 2024 med meir differensierte tider, som ikkje er lesne.',
    en: 'Restated by one health trust in 2019, without a level of care. The pathway was revised on 28 October 2024 with more differentiated times, which have not been read.',
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
