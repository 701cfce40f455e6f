import { any, hovedforlop, includes, is } from '../vocabulary.js'

/** A substance use problem, told as what the person seeks help for or as a condition. */
export const rusmiddelproblem = any(
  includes('problemomrade', 'rusmidler'),
  includes('tilstander', 'problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet', 'rusutlost-psykose'),
)

/**
 * Harm reduction can be of use. The guide never says for whom, so this is a wide reading of its own examples: substance
 * use, injecting, risk of overdose, self-harm, and the lasting severe problems for which hovedforlop 3 names harm reduction as a focus.
 */
export const skadereduksjonErAktuelt = any(
  rusmiddelproblem,
  is('injiserer'),
  is('overdoserisiko'),
  is('selvskading', 'akutt-krise', 'vedvarende-eller-alvorlig'),
  hovedforlop(3),
)
