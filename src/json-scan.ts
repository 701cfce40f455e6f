/** What a JSON text holds that a parser does not tell of, or cannot survive. */
export interface JsonScan {
  /** How deep brackets nest, outside of strings. */
  readonly depth: number
  /** A name stands twice in one object: parsers keep the last, and a reader may have seen the first. */
  readonly repeated: boolean
  /** A name is `__proto__`, `constructor` or `prototype`. */
  readonly forbidden: boolean
}

const forbiddenNames: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Looks through a JSON text without parsing it: no recursion, one pass. What is no JSON gives some answer too. */
export function scanJson(text: string): JsonScan {
  // the names seen in each open object; null for a list
  const open: (Set<string> | null)[] = []
  let depth = 0
  let repeated = false
  let forbidden = false
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '"') {
      const end = endOfString(text, index)
      const names = open.at(-1)
      if (names && isName(text, end)) {
        const name = unescaped(text.slice(index, end))
        repeated ||= names.has(name)
        forbidden ||= forbiddenNames.includes(name)
        names.add(name)
      }
      index = end - 1
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null)
      depth = Math.max(depth, open.length)
    } else if (character === '}' || character === ']') open.pop()
  }
  return { depth, repeated, forbidden }
}

/** Where a string that begins here has ended, its closing quote included. */
function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === '"') return index + 1
  }
  return text.length
}

/** A string is the name of a member when a colon follows. */
function isName(text: string, end: number): boolean {
  let index = end
  while (index < text.length && ' \t\r\n'.includes(text[index]!)) index++
  return text[index] === ':'
}

/** `"\u0061"` and `"a"` are one name. */
function unescaped(string: string): string {
  if (!string.includes('\\')) return string.slice(1, -1)
  try {
    return String(JSON.parse(string))
  } catch {
    return string.slice(1, -1)
  }
}
