import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, inject, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const { project } = inject('installed')

const entries = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .map((path) => path.replace(/^\./, 'forlop'))

/** What a program can import, by the word of the types. */
const typed = (entry: string): { readonly name: string; readonly isValue: boolean }[] => {
  const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] }
  const { resolvedModule } = ts.resolveModuleName(
    entry,
    join(project, 'consumer.mts'),
    options,
    ts.sys,
    undefined,
    undefined,
    ts.ModuleKind.ESNext,
  )
  const program = ts.createProgram([resolvedModule?.resolvedFileName ?? ''], options)
  const checker = program.getTypeChecker()
  const [file] = program.getRootFileNames()
  const source = program.getSourceFile(file ?? '')
  const module = source && checker.getSymbolAtLocation(source)
  return (module ? checker.getExportsOfModule(module) : [])
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .map(({ name, flags }) => ({ name, isValue: (flags & ts.SymbolFlags.Value) !== 0 }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What a program can import, by the word of Node. */
const loaded = (program: string): string[] =>
  JSON.parse(
    execFileSync('node', ['--input-type=module', '--eval', program], { cwd: project, encoding: 'utf8' }),
  ) as string[]

test.each(entries)('%s exports what its types say, in both module systems', (entry) => {
  const names = typed(entry)
    .filter(({ isValue }) => isValue)
    .map(({ name }) => name)
  expect(names).not.toEqual([])
  expect(loaded(`console.log(JSON.stringify(Object.keys(await import('${entry}')).sort()))`)).toEqual(names)
  const require = `import { createRequire } from 'node:module'; const require = createRequire(process.cwd() + '/x.cjs')`
  expect(loaded(`${require}; console.log(JSON.stringify(Object.keys(require('${entry}')).sort()))`)).toEqual(names)
})

test('a name that is added, renamed or removed is seen in review', async () => {
  const lines = entries.flatMap((entry) => [
    entry,
    ...typed(entry).map(({ name, isValue }) => `  ${isValue ? '' : 'type '}${name}`),
    '',
  ])
  await expect(lines.join('\n')).toMatchFileSnapshot('exported-names.txt')
})
