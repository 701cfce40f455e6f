import type { Route } from '../../src/engine/action.js'
import { all, any, includes, is } from '../vocabulary.js'

const rus = any(
  includes('problemomrade', 'rusmidler'),
  includes('tilstander', 'problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet'),
)

/**
 * The national patient pathways a referral can open. For combined problems the text does not choose between mental
 * health care and TSB: both are offered, and the person and the referrer choose (G22).
 */
export const pasientforlop: readonly Route[] = [
  {
    to: 'psykisk-helsevern',
    pathway: 'pakkeforlop-psykisk-helsevern-voksne',
    when: includes('problemomrade', 'psykisk-helse'),
  },
  { to: 'tsb', pathway: 'pakkeforlop-tsb', when: rus },
  {
    to: 'psykisk-helsevern',
    pathway: 'pakkeforlop-psykose',
    when: includes('tilstander', 'psykoselidelse'),
    forKnown: true,
  },
  {
    to: 'psykisk-helsevern',
    pathway: 'pakkeforlop-tvangslidelse',
    when: includes('tilstander', 'tvangslidelse'),
    forKnown: true,
  },
  { to: 'tsb', pathway: 'pakkeforlop-gravide-og-rusmidler', when: all(is('gravid'), rus), forKnown: true },
]
