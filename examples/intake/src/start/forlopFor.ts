import { createForlop, type Forlop } from 'forlop'
import type { KommuneProfile } from 'forlop/kommune'

/** The rules, with what the municipality has where its profile is given. */
export const forlopFor = (kommune: KommuneProfile | null): Forlop => createForlop(kommune === null ? {} : { kommune })

/** How often a browser wants to have run something before it is quick at it. */
const TIMES = 12

/** Runs the rules on made-up ages while nobody waits, so that the first answer is as quick as the tenth. */
export function warmUp(forlop: Forlop): () => void {
  let age = 0
  const once = () => {
    forlop.assess({ alder: 18 + age })
    age++
    timer = age < TIMES ? setTimeout(once, 30) : timer
  }
  let timer = setTimeout(once, 100)
  return () => clearTimeout(timer)
}
