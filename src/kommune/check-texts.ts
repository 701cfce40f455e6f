import { textsOf } from '../explain/texts.js'
import { nearest } from '../kartlegging/nearest.js'
import type { Fault } from './faults.js'
import { groundsNamed, rulesBehind } from './guide-names.js'
import type { KommuneProfile } from './profile.js'

/** How strongly and on what something is said, and how sure it is: the reader must be able to trust these words. */
const guarded =
  /^(strength|basis|certainty|reason|scope|trace|reading|statements|gaps|law|edition|decides|departure|couldBecome|dependsOn|done)(\.|$)/

/** Texts with the wording of what the guide says. */
const ofTheGuide = /^(action|option|rule)\.(.+)$/

/** Do the local texts replace texts that there are, and none that would change what the guide is heard to say? */
export function checkTexts({ texts = {} }: Omit<KommuneProfile, 'checked'>, fault: Fault): void {
  const known = textsOf('nb')
  const keys = Object.keys(known)
  for (const [locale, own] of Object.entries(texts)) {
    for (const [key, text] of Object.entries(own)) {
      const path = ['texts', locale, key]
      const said = ofTheGuide.exec(key)
      if (!Object.hasOwn(known, key)) {
        const guess = nearest(key, keys)
        fault(path, 'unknown-value', `replaces no text${guess === undefined ? '' : `: did you mean \`${guess}\`?`}`)
      } else if (said !== null) {
        const behind = rulesBehind(said[2]!)
        const named = behind.length === 0 ? '' : ` (${groundsNamed(behind)})`
        const right = 'add a service, or a local rule with an `option`'
        fault(path, 'speaks-for-the-guide', `is wording of the guide${named} and stays as it is: ${right}`)
      } else if (guarded.test(key)) {
        fault(
          path,
          'speaks-for-the-guide',
          'tells how strongly, on what or how surely something is said, and stays as it is',
        )
      } else if (placeholders(text) !== placeholders(known[key]!)) {
        fault(
          path,
          'wrong-type',
          `must have the same {{…}} as the text it replaces: ${placeholders(known[key]!) || 'none'}`,
        )
      }
    }
  }
}

const placeholders = (text: string): string => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ')
