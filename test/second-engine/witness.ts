import type { Kartlegging } from '../../src/index.js'

/** The smallest kartlegging for which this still holds, leaving out one answer or one item of a list at a time. */
export function smallest(kartlegging: Kartlegging, holds: (kartlegging: Kartlegging) => boolean): Kartlegging {
  for (const [name, answer] of Object.entries(kartlegging)) {
    const { [name as keyof Kartlegging]: _, ...without } = kartlegging
    if (holds(without)) return smallest(without, holds)
    if (!Array.isArray(answer)) continue
    for (const item of answer) {
      const shorter = { ...kartlegging, [name]: answer.filter((other) => other !== item) } as Kartlegging
      if (holds(shorter)) return smallest(shorter, holds)
    }
  }
  return kartlegging
}
