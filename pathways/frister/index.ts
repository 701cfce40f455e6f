import type { TimeLimit } from '../../src/pathway/limit.js'
import { felles } from './felles.js'
import { gravideOgRusmidler } from './gravide-og-rusmidler.js'
import { psykiskHelsevernBarnOgUnge } from './psykisk-helsevern-barn-og-unge.js'
import { psykiskHelsevernVoksne } from './psykisk-helsevern-voksne.js'
import { psykose } from './psykose.js'
import { spiseforstyrrelserBarnOgUnge } from './spiseforstyrrelser-barn-og-unge.js'
import { tsb } from './tsb.js'
import { tvangslidelse } from './tvangslidelse.js'

export { historikkord } from './hendelser.js'
export { erHelligdag, helligdager } from './helligdager.js'
export { apenReturEtterOverdose } from './overdose.js'

/** Every time limit, those of all pathways first, then pathway by pathway in the order of its phases. */
export const frister: readonly TimeLimit[] = [
  ...felles,
  ...psykiskHelsevernVoksne,
  ...psykiskHelsevernBarnOgUnge,
  ...tsb,
  ...psykose,
  ...tvangslidelse,
  ...spiseforstyrrelserBarnOgUnge,
  ...gravideOgRusmidler,
]
