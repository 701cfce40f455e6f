/** A text as Markdown shows it: what means something to Markdown is escaped. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll(/\s+/g, ' ')
    .replace(/^([#+-]|\d+[.)])(?=\s|$)/, (mark) => mark.replace(/.$/, '\\$&'))

/** Items of a list, each with lines of its own under it. */
export interface Item {
  readonly title: string
  /** What is said of it in short: `skal; lov`. */
  readonly marks?: string
  readonly lines?: readonly string[]
}

/** A list: titles in bold, lines under them as a list of their own. */
export const markdownList = (items: readonly Item[]): string =>
  items
    .flatMap(({ title, marks, lines = [] }) => [
      `- **${escapeMarkdown(title)}**${marks === undefined ? '' : ` (${escapeMarkdown(marks)})`}`,
      ...lines.map((line) => `  - ${escapeMarkdown(line)}`),
    ])
    .join('\n')

/** An item of the lines that `explain` makes: a title with its marks in brackets, then indented lines. */
export function itemOf([first = '', ...rest]: readonly string[]): Item & { readonly lines: readonly string[] } {
  const [, title = first, marks] = /^(.*?) \[(.*)\]$/.exec(first) ?? []
  return { title, ...(marks !== undefined && { marks }), lines: rest.map((line) => line.trim()) }
}

/** Blocks of text with an empty line between them. */
export const markdown = (...blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n')

export const paragraph = (text: string): string => escapeMarkdown(text)
export const heading = (text: string): string => `**${escapeMarkdown(text)}**`
