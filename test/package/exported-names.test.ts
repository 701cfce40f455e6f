import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, inject, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const { project } = inject('installed')

/** What a program can import, by the word of the types. */
const typed = (types: string): { readonly name: string; readonly isValue: boolean }[] => {
  const file = join(project, 'node_modules/forlop', types)
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const entry = source && checker.getSymbolAtLocation(source)
  if (entry === undefined) throw new Error(`${types} exports nothing`)
  return checker
    .getExportsOfModule(entry)
    .map((symbol) => {
      const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      return { name: symbol.name, isValue: (flags & ts.SymbolFlags.Value) !== 0 }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

const entries = Object.entries(manifest.exports).flatMap(([path, target]) =>
  typeof target === 'string' ? [] : [{ entry: path.replace('.', 'forlop'), names: typed(target.import.types) }],
)

/** What a program can import, by the word of Node. */
const loaded = (...args: string[]): unknown =>
  JSON.parse(execFileSync('node', args, { cwd: project, encoding: 'utf8' }))

test.each(entries)('$entry exports what its types say, in both module systems', ({ entry, names }) => {
  const values = names.filter(({ isValue }) => isValue).map(({ name }) => name)
  const esm = `console.log(JSON.stringify(Object.keys(await import('${entry}')).sort()))`
  const commonJs = `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()))`
  expect(loaded('--input-type=module', '--eval', esm)).toEqual(values)
  expect(loaded('--input-type=commonjs', '--eval', commonJs)).toEqual(values)
})

test('a name that is added, renamed or removed is seen in review', async () => {
  const lines = entries.flatMap(({ entry, names }) => [
    entry,
    ...names.map(({ name, isValue }) => `  ${isValue ? '' : 'type '}${name}`),
    '',
  ])
  await expect(lines.join('\n')).toMatchFileSnapshot('exported-names.txt')
})
