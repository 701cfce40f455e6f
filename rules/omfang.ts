import { all, any, atLeast, atMost, is } from './vocabulary.js'

/**
 * Whom the guide is for. 18 counts as adult, and 18 to 25 with after-care or in upper secondary school is decided in
 * the single case: a hard age border would be wrong in both directions (R0.15 to R0.18, G26).
 */
export const omfang = {
  outside: atMost('alder', 17),
  choice: all(atLeast('alder', 18), atMost('alder', 25), any(is('ettervernBarnevern'), is('elevVideregaende'))),
}
