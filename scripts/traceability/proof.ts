import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { rules } from '../../rules/index.js'

/** The tests that show a statement, by statement. */
export type Proof = { readonly [statement: string]: readonly string[] }

/** The test file of a rule stands at the mirrored path; the rows of a table share the file of their table. */
export const testFileOf = (rule: string): string => {
  const own = `test/rules/${rule}.test.ts`
  return existsSync(own) ? own : `test/rules/${rule.replace(/\/[^/]*$/, '')}.test.ts`
}

/** Tests of rules by what the rules rest on, golden cases by what they say they show. */
export function findProof(): Proof {
  const proof = new Map<string, Set<string>>()
  const add = (statement: string, file: string): void => {
    proof.set(statement, (proof.get(statement) ?? new Set()).add(file))
  }
  for (const { id, statements } of rules) for (const statement of statements) add(statement, testFileOf(id))
  for (const name of readdirSync('test/kartlegginger').sort()) {
    const golden = JSON.parse(readFileSync(`test/kartlegginger/${name}`, 'utf8')) as {
      viser: string[]
      forventet: { actions?: { statements?: string[] }[] }
    }
    const expected = (golden.forventet.actions ?? []).flatMap(({ statements }) => statements ?? [])
    for (const shown of [...golden.viser, ...expected]) {
      if (/^R\d\.\d\d$/.test(shown)) add(shown, `test/kartlegginger/${name}`)
    }
  }
  return Object.fromEntries(
    [...proof].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, files]) => [id, [...files].sort()]),
  )
}
