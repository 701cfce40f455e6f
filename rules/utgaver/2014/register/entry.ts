import type { Statement } from '../../../../src/guideline/statement.js'

type Written = 'id' | 'hovedforlop' | 'trigger' | 'text' | 'locator'

/** Every statement that the report quotes defines who belongs where; what they share is said once. */
export const entry = (
  written: Pick<Statement, Written> & { readonly kind?: 'scope' | 'criterion'; readonly ambiguity?: string },
): Statement => ({
  kind: 'criterion',
  ambiguity: '',
  ...written,
  // S stands for «Sammen om mestring»: R0 to R9 are the recommendations of the guide of 2025
  recommendation: written.id.slice(0, 2),
  part: 'bakgrunn',
  strength: 'definition',
  actor: 'kommune',
  level: 'individual',
  law: [],
})
