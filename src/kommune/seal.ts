import { canonicalJson, fingerprintOf } from '../engine/canonical.js'
import type { Content } from '../engine/content.js'
import type { KommuneProfile } from './profile.js'

/** The rules and actions of the guide that a profile speaks of. A profile that was checked against others is not checked. */
const rulesFingerprint = ({ rules, actions }: Content): string =>
  fingerprintOf(canonicalJson([rules.map(({ title: _, ...rule }) => rule), Object.keys(actions)]))

const profileFingerprint = (profile: Omit<KommuneProfile, 'checked'>): string => {
  const { checked: _, ...said } = profile as KommuneProfile
  return fingerprintOf(canonicalJson(said))
}

/** Says of a profile that it was checked, in plain data: whoever changes it afterwards can be seen to have. */
export const seal = (profile: Omit<KommuneProfile, 'checked'>, content: Content): KommuneProfile => ({
  ...profile,
  checked: { rules: rulesFingerprint(content), fingerprint: profileFingerprint(profile) },
})

/** A profile of the host's, as our own copy, or what is wrong with it. */
export type TakenProfile = { readonly profile: KommuneProfile } | { readonly fault: string }

/** Takes a profile that was checked, against these rules. What the host does with its own afterwards changes nothing. */
export function takeProfile(given: unknown, content: Content): TakenProfile {
  const profile = copyOf(given)
  const checked = profile?.checked
  if (profile === undefined || typeof checked !== 'object' || checked === null) {
    return { fault: `${mustBe}: this one has not been checked` }
  }
  if (checked.fingerprint !== profileFingerprint(profile)) {
    return { fault: `${mustBe}: this one was changed after it was checked` }
  }
  if (checked.rules !== rulesFingerprint(content)) {
    return { fault: `${mustBe}: this one was checked against other rules than these` }
  }
  return { profile }
}

const mustBe = '`kommune` must be the profile that `checkKommune` of forlop/kommune returns'

function copyOf(given: unknown): KommuneProfile | undefined {
  try {
    return (JSON.parse(JSON.stringify(given)) as KommuneProfile | null) ?? undefined
  } catch {
    // no plain data: what it threw is of no use to anybody
    return undefined
  }
}
