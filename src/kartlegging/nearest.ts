/** The name that differs from a misspelt one by fewest letters, when it is near enough to be meant. */
export function nearest(misspelt: string, names: readonly string[]): string | undefined {
  let best: string | undefined
  let fewest = Math.max(2, Math.floor(misspelt.length / 3)) + 1
  for (const name of names) {
    const distance = editDistance(fold(misspelt), fold(name))
    if (distance < fewest) {
      fewest = distance
      best = name
    }
  }
  return best
}

const fold = (text: string): string => text.toLowerCase().replaceAll('_', '')

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
