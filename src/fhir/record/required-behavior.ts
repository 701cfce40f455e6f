import type { Strength } from '../../guideline/strength.js'

/**
 * A `shall` is done unless the reason for not doing it is documented, as journalforskriften § 6 letter g wants of a
 * substantial departure from a national recommendation. `must` is never used, not even for a duty of law: whether it
 * applies to this person is the professional's judgement, and a system that lets nobody depart would put the library in
 * their place. FHIR has no word between that and `could`: the strength itself says the rest.
 */
export const requiredBehavior = (strength: Strength): 'must-unless-documented' | 'could' =>
  strength === 'shall' ? 'must-unless-documented' : 'could'
