import { any, includes, is } from '../vocabulary.js'

/** Substance use of any kind: hovedforlop 1 asks for no diagnosis and no threshold. */
export const rusbruk = any(
  includes('problemomrade', 'rusmidler'),
  includes('tilstander', 'problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet'),
  is('hoytAlkoholforbruk'),
  is('illegaleRusmidler'),
)
