import { actions, facts, omfang, rules, sources } from '../../rules/catalogue.js'
import { guide } from '../../rules/guideline/guide.js'
import type { Content } from '../engine/content.js'
import { deepFreeze } from '../engine/freeze.js'
import { ForlopError } from '../forlop-error.js'
import { findAttempts } from './attempts.js'
import { checkRules } from './check-rules.js'
import { checkServices } from './check-services.js'
import { checkTexts } from './check-texts.js'
import { gatherFaults, type Path } from './faults.js'
import type { KommuneProfile } from './profile.js'
import { inThreeLanguages } from './in-three-languages.js'
import { plainCopy } from './plain-copy.js'
import { kommuneSchema } from './schema.js'
import { seal } from './seal.js'
import { shapeFaults } from './shape-faults.js'

/** What `checkKommune` returns: a profile that `createForlop` takes, or an error that says what is wrong with it. */
export type KommuneCheck =
  | { readonly success: true; readonly profile: KommuneProfile }
  | { readonly success: false; readonly error: ForlopError }

const content: Content = { guide, facts, actions, rules, sources, scope: omfang }

/**
 * Checks a municipality's profile, as parsed JSON. Keys that begin with `_` are comments, `$schema` too. Never throws: the
 * error has `code: 'invalid-kommune'`, and each issue says where, what, and what would be right.
 */
export function checkKommune(input: unknown): KommuneCheck {
  const copy = plainCopy(input)
  if ('refused' in copy) return refuse([{ path: [], code: copy.code, message: copy.refused }])
  const { data } = copy
  const { issues, fault } = gatherFaults(data)
  const attempts = findAttempts(data, fault)
  const shaped = kommuneSchema.safeParse(data)
  if (!shaped.success) {
    const told = (path: Path): boolean => attempts.some((attempt) => attempt.join() === path.join())
    shapeFaults(data, shaped.error.issues, (path, code, message) => void (told(path) || fault(path, code, message)))
  }
  if (!shaped.success || issues.length > 0) return refuse(issues)
  const profile = inThreeLanguages(shaped.data)
  checkServices(profile, fault)
  checkRules(profile, fault)
  checkTexts(profile, fault)
  return issues.length > 0 ? refuse(issues) : { success: true, profile: deepFreeze(seal(profile, content)) }
}

const refuse = (issues: ForlopError['issues']): KommuneCheck => ({
  success: false,
  error: new ForlopError('invalid-kommune', issues),
})
