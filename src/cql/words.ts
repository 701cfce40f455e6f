/** A name as a quoted identifier of CQL. */
export const identifier = (name: string): string => `"${name.replaceAll(/[\\"]/g, '\\$&')}"`

/** A text as a literal of CQL. */
export const literal = (text: string): string => `'${text.replaceAll(/[\\']/g, '\\$&')}'`

/** A statement: `define "name":` and what it is, indented. */
export const define = (name: string, expression: string): string =>
  `define ${identifier(name)}:\n  ${expression.replaceAll('\n', '\n  ')}\n`

/** One of several conditions; of none, false. */
export const anyOf = (texts: readonly string[]): string => texts.join(' or ') || 'false'

/** One of several conditions, written once each and without what never holds. */
export const anyOfThese = (texts: readonly string[]): string =>
  texts.includes('true') ? 'true' : anyOf([...new Set(texts)].filter((text) => text !== 'false'))

/** The first branch that holds, `[condition, value]`; without branches, what is left. */
export const caseOf = (branches: readonly (readonly [when: string, then: string])[], otherwise: string): string =>
  branches.length === 0
    ? otherwise
    : ['case', ...branches.map(([when, then]) => `  when ${when} then ${then}`), `  else ${otherwise}`, 'end'].join(
        '\n',
      )

/** In parentheses, unless it is one thing. */
export const enclosed = (text: string): string => (/ (and|or) /.test(text) ? `(${text})` : text)

/**
 * A comment of tags, `@name: value`, which a translator that is asked for annotations carries over into the ELM. A tag
 * is one line, and nothing in it can end the comment.
 */
export const tags = (entries: readonly (readonly [name: string, value: string])[]): string =>
  ['', '/*', ...entries.map(([name, value]) => `@${name}: ${inComment(value)}`), '*/', ''].join('\n')

/** A heading between parts of a library. */
export const heading = (text: string): string => `\n// ---- ${inComment(text)}\n\n`

/** Lines of comment. */
export const remark = (...lines: readonly string[]): string =>
  lines.map((line) => `// ${inComment(line)}`.trimEnd() + '\n').join('')

const inComment = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /')
