import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const { project } = inject('installed')

/** Strict, with the types of the package checked too, and without the types of Node. */
const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
  lib: ['es2022', 'dom'],
  target: 'es2022',
}

const ways = [
  { name: 'Node, in both module systems', files: ['consumer.mts', 'consumer.cts'], module: 'nodenext' },
  { name: 'a bundler', files: ['consumer.mts'], module: 'esnext', moduleResolution: 'bundler' },
]

/** The compiler that this project is built with, and the one after it. */
const compilers = ['typescript', 'typescript-7']

test.each(compilers.flatMap((compiler) => ways.map((way) => ({ compiler, ...way }))))(
  'a program for $name compiles with $compiler',
  ({ compiler, files, name: _, ...options }) => {
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...strict, ...options }, files }))
    const bin = join(import.meta.dirname, '../../node_modules', compiler, 'bin/tsc')
    expect(spawnSync('node', [bin], { cwd: project, encoding: 'utf8' }).stdout).toBe('')
  },
)
