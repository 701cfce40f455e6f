import type { TimeLimit } from '../../src/pathway/limit.js'
import type { Forlop } from './fase.js'
import { forsteEvaluering, forsteFremmote, kliniskBeslutning, mellomEvalueringer } from './faser.js'
import { kilder } from './kilder.js'

const forlop: Forlop = {
  pathway: 'pakkeforlop-psykose',
  name: 'Psykoselidelser',
  source: kilder.psykose,
}

const helst = {
  note: {
    nb: 'Så snart som mulig, helst innen sju dager.',
    nn: 'Så snart råd er, helst innan sju dagar.',
    en: 'As soon as possible, preferably within seven days.',
  },
}

const ikkeFunnet = { poliklinikk: null, dogn: null }

/** Suspected psychosis and psychotic disorders, at any age. No number after the first attendance has been found. */
export const psykose: readonly TimeLimit[] = [
  ...forsteFremmote(forlop, { any: 7 }, helst),
  ...kliniskBeslutning(forlop, ikkeFunnet),
  ...forsteEvaluering(forlop, ikkeFunnet),
  ...mellomEvalueringer(forlop, ikkeFunnet),
]
