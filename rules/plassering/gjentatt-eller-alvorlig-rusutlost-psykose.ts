import { rule } from '../../src/engine/rule.js'
import { all, includes, is } from '../vocabulary.js'

/** The question means something only for a drug-induced psychosis; without one it does not hold up the placing. */
export const gjentattEllerAlvorligRusutlostPsykose = all(
  includes('tilstander', 'rusutlost-psykose'),
  is('rusutlostPsykoseGjentattEllerAlvorlig'),
)

export const rusutlostPsykoseMinst2 = rule({
  id: 'plassering/gjentatt-eller-alvorlig-rusutlost-psykose',
  title: {
    nb: 'Rusutløst psykose som er alvorlig eller gjentatt: ikke hovedforløp 1',
    nn: 'Rusutløyst psykose som er alvorleg eller gjenteken: ikkje hovudforløp 1',
    en: 'Drug-induced psychosis that is severe or repeated: not hovedforløp 1',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R6.05', 'R6.88'],
  gaps: ['G20'],
  when: gjentattEllerAlvorligRusutlostPsykose,
  then: { lowest: 2 },
})
