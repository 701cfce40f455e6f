import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { build, transform } from 'esbuild'
import { beforeAll, expect, inject, test } from 'vitest'
import { consumer } from './consumer.js'

const { project } = inject('installed')

const node = (file: string): string => execFileSync('node', [file], { cwd: project, encoding: 'utf8' })

const javascript = async (file: string, format: 'esm' | 'cjs'): Promise<void> => {
  const { code } = await transform(consumer, { loader: 'ts', format })
  writeFileSync(join(project, file), code)
}

let esm: string

beforeAll(async () => {
  await javascript('consumer.mjs', 'esm')
  await javascript('consumer.cjs', 'cjs')
  esm = node('consumer.mjs')
})

test('imported as an ES module', () => {
  expect(JSON.parse(esm)).toMatchObject({ possible: [2], paths: [['alder']], rules: true })
})

test('required as CommonJS: the same bytes', () => {
  expect(node('consumer.cjs')).toBe(esm)
})

test('bundled for a browser without eval: the same bytes', async () => {
  const { outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: ['consumer.mjs'],
    bundle: true,
    minify: true,
    platform: 'browser',
    write: false,
  })
  const printed: string[] = []
  const console = { log: (text: string) => printed.push(text) }
  runInNewContext(
    outputFiles[0]?.text ?? '',
    { console, TextEncoder },
    { contextCodeGeneration: { strings: false, wasm: false } },
  )
  expect(`${printed.join('\n')}\n`).toBe(esm)
})
