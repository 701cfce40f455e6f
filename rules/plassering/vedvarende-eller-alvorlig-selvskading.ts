import { rule } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'

/** «Ikke vedvarende og alvorlig»: either one is enough to leave hovedforløp 1. Where to is not said (G7). */
export const vedvarendeEllerAlvorligSelvskading = rule({
  id: 'plassering/vedvarende-eller-alvorlig-selvskading',
  title: {
    nb: 'Selvskading som er vedvarende eller alvorlig, hører ikke til hovedforløp 1',
    nn: 'Sjølvskading som er vedvarande eller alvorleg, høyrer ikkje til hovudforløp 1',
    en: 'Self-harm that is lasting or severe does not belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['R5.09'],
  gaps: ['G7'],
  when: is('selvskading', 'vedvarende-eller-alvorlig'),
  then: { lowest: 2 },
})
