/** What a page of plain text from forlop is made of. */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'text' | 'detail' | 'task'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'line' }
  /** Words with a line to write on after them. */
  | { readonly kind: 'blank'; readonly text: string }

/**
 * Reads a page of plain text: an underlined line is a heading, a line that begins with a dash is an item, an indented
 * one is a detail of what stands before it, and a line of underscores is a line to write on.
 */
export function blocksOf(page: string): readonly Block[] {
  const lines = page.split('\n')
  return lines.flatMap((line, place): Block[] => {
    if (line.trim() === '' || isUnder(line, lines[place - 1])) return []
    const under = lines[place + 1] ?? ''
    if (isUnder(under, line)) return [{ kind: under.startsWith('=') ? 'title' : 'heading', text: line }]
    if (/^_+$/.test(line.trim())) return [{ kind: 'line' }]
    if (/ _{10,}$/.test(line)) return [{ kind: 'blank', text: line.replace(/ _+$/, '') }]
    if (line.startsWith('[ ] ')) return [{ kind: 'task', text: line.slice(4) }]
    if (line.startsWith('- ')) return [{ kind: 'item', text: line.slice(2) }]
    if (line.startsWith('  ')) return [{ kind: 'detail', text: line.trim() }]
    return [{ kind: 'text', text: line }]
  })
}

/** As long as the line above it: what somebody has written can begin with a dash too. */
const isUnder = (line: string, above: string | undefined): boolean =>
  /^(=+|-+)$/.test(line) && above !== undefined && above.trim() !== '' && line.length === above.length
