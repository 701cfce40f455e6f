import type { TimeLimit } from '../../src/pathway/limit.js'
import type { Forlop } from './fase.js'
import { forsteFremmoteHosOcdTeam, kliniskBeslutning } from './faser.js'
import { hendelse } from './hendelser.js'
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
  // what the local unit began is not waited for: it is counted from the first attendance at the OCD team
  ...kliniskBeslutning(forlop, { any: 56 }).map((limit) => ({ ...limit, endedBy: hendelse.overforingMottatt })),
]
