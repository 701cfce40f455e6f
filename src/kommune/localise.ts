import type { Content } from '../engine/content.js'
import type { Locality } from '../engine/engine.js'
import { withLocalRules } from './local-content.js'
import { createOffers } from './offers.js'
import type { KommuneProfile } from './profile.js'

/** A guide with what a municipality adds to it. Without a profile: the guide as it is. */
export function localise(
  guide: Content,
  profile: KommuneProfile | undefined,
): { readonly content: Content; readonly locality?: Locality } {
  if (profile === undefined) return { content: guide }
  const content = withLocalRules(guide, profile)
  const of = createOffers(profile, content.actions, content.facts)
  return { content, locality: { fingerprint: profile.checked.fingerprint, of } }
}
