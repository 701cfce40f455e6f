import { any, includes, is } from './vocabulary.js'

/**
 * Substance use of any kind: no problem of it, no diagnosis and no threshold is asked for. Alcohol counts from high
 * consumption up, as no fact asks for less. Injecting is use, whatever the other answers are.
 */
export const rusbruk = any(
  includes('problemomrade', 'rusmidler'),
  includes('tilstander', 'problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet'),
  is('hoytAlkoholforbruk'),
  is('illegaleRusmidler'),
  is('injiserer'),
)
