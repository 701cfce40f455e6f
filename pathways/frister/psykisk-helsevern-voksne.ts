import type { TimeLimit } from '../../src/pathway/limit.js'
import type { Forlop } from './fase.js'
import { forsteEvaluering, kliniskBeslutning, mellomEvalueringer, utvidetUtredning } from './faser.js'
import { kilder } from './kilder.js'

const forlop: Forlop = {
  pathway: 'pakkeforlop-psykisk-helsevern-voksne',
  name: 'Psykiske lidelser – voksne',
  source: kilder.voksne,
}

/** That there are limits is known; no number of them has been found in a source that could be read. */
const ikkeFunnet = { poliklinikk: null, dogn: null }

/** Mental health care for adults (D11). */
export const psykiskHelsevernVoksne: readonly TimeLimit[] = [
  ...kliniskBeslutning(forlop, ikkeFunnet),
  ...utvidetUtredning(forlop, ikkeFunnet),
  ...forsteEvaluering(forlop, ikkeFunnet),
  ...mellomEvalueringer(forlop, ikkeFunnet),
]
