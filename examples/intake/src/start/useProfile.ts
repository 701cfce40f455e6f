import { useState } from 'react'
import type { CheckedProfile } from './checkProfile'
import * as texts from './texts'

const LARGEST = 2_000_000

const none: CheckedProfile = { profile: null }

/** The profile that was chosen, checked. The check needs the rules, so it is fetched with them. */
export function useProfile() {
  const [checked, setChecked] = useState<CheckedProfile | 'checking' | 'awaited'>(none)
  const check = async (text: string) => {
    setChecked('checking')
    const { checkProfile } = await import('./checkProfile')
    setChecked(checkProfile(text))
  }
  return {
    checked,
    clear: () => setChecked(none),
    /** A file is to be chosen first. */
    await: () => setChecked('awaited'),
    check,
    checkFile: async (file: File) => {
      if (file.size > LARGEST) setChecked({ faults: [{ path: [], message: texts.tooLarge }] })
      else await check(await file.text())
    },
  }
}
