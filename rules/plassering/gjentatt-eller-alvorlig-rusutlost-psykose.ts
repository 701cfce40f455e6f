import { rule } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'

export const gjentattEllerAlvorligRusutlostPsykose = rule({
  id: 'plassering/gjentatt-eller-alvorlig-rusutlost-psykose',
  title: {
    nb: 'Rusutløst psykose som er alvorlig eller gjentatt: nivået er ikke sagt, men ikke hovedforløp 1',
    nn: 'Rusutløyst psykose som er alvorleg eller gjenteken: nivået er ikkje sagt, men ikkje hovudforløp 1',
    en: 'Drug-induced psychosis that is severe or repeated: the level is not said, but not hovedforløp 1',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R6.05', 'R6.88'],
  gaps: ['G20'],
  when: is('rusutlostPsykoseGjentattEllerAlvorlig'),
  then: { lowest: 2 },
})
