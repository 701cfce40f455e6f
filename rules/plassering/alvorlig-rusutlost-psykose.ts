import { rule } from '../../src/engine/rule.js'
import { all, is } from '../vocabulary.js'
import { gjentattEllerAlvorligRusutlostPsykose } from './gjentatt-eller-alvorlig-rusutlost-psykose.js'

/** R6.05 stands among the examples of hovedforlop 2 and does not say whether the person stays there or moves to 3. */
export const alvorligRusutlostPsykose = rule({
  id: 'plassering/alvorlig-rusutlost-psykose',
  title: {
    nb: 'Alvorlig eller gjentatt rusutløst psykose: nivået er ikke sagt, så hovedforløp 3 står åpent ved siden av 2',
    nn: 'Alvorleg eller gjenteken rusutløyst psykose: nivået er ikkje sagt, så hovudforløp 3 står ope ved sida av 2',
    en: 'Severe or repeated drug-induced psychosis: the level is not said, so hovedforløp 3 stays open beside 2',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R6.05', 'R6.88'],
  gaps: ['G20'],
  when: all(gjentattEllerAlvorligRusutlostPsykose, is('alvorlighet', 'alvorlig'), is('varighet', 'kortvarig')),
  then: { place: [3] },
})
