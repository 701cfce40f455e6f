import { checkKommune, type KommuneProfile } from 'forlop/kommune'
import * as texts from './texts'

export interface ProfileFault {
  readonly path: readonly (string | number)[]
  readonly message: string
}

export type CheckedProfile = { readonly profile: KommuneProfile | null } | { readonly faults: readonly ProfileFault[] }

/** A municipality's profile out of the text of a file, or everything that is wrong with it. */
export function checkProfile(text: string): CheckedProfile {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { faults: [{ path: [], message: texts.notJson }] }
  }
  const checked = checkKommune(data)
  return checked.success ? { profile: checked.profile } : { faults: checked.error.issues }
}
