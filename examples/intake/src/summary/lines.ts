import type { Text } from '../text/locale'

export type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string

/** A heading with its lines; nothing where there are no lines. */
export const section = (heading: string, lines: readonly string[], under = '-'): readonly string[] =>
  lines.length === 0 ? [] : [heading, under.repeat(heading.length), ...lines, '']

export const items = (lines: readonly string[]): readonly string[] => lines.map((line) => `- ${inline(line)}`)

/** What somebody wrote over several lines, inside one. */
export const inline = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ')

export const pageOf = (...parts: readonly (readonly string[])[]): string => `${parts.flat().join('\n').trim()}\n`
