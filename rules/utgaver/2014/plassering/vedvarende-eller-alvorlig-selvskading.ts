import { rule } from '../../../../src/engine/rule.js'
import { is } from '../../../vocabulary.js'

export const vedvarendeEllerAlvorligSelvskading = rule({
  id: 'utgaver/2014/plassering/vedvarende-eller-alvorlig-selvskading',
  title: {
    nb: 'Selvskading som er vedvarende eller alvorlig, hører ikke til hovedforløp 1',
    nn: 'Sjølvskading som er vedvarande eller alvorleg, høyrer ikkje til hovudforløp 1',
    en: 'Self-harm that is lasting or severe does not belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['S1.01', 'S1.03'],
  gaps: ['M6'],
  when: is('selvskading', 'vedvarende-eller-alvorlig'),
  then: { lowest: 2 },
})
