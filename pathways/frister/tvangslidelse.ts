import type { TimeLimit } from '../../src/pathway/limit.js'
import type { Forlop } from './fase.js'
import { forsteFremmoteHosOcdTeam, kliniskBeslutning } from './faser.js'
import { kilder } from './kilder.js'

const forlop: Forlop = {
  pathway: 'pakkeforlop-tvangslidelse',
  name: 'Tvangslidelse (OCD)',
  source: kilder.tvangslidelse,
  validFrom: '2019-02-15',
}

/** Obsessive-compulsive disorder, at any age. Its table has no times for evaluations. */
export const tvangslidelse: readonly TimeLimit[] = [
  ...forsteFremmoteHosOcdTeam(forlop, { any: 42 }),
  ...kliniskBeslutning(forlop, { any: 56 }),
]
