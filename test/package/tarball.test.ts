import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const { project, packedFiles } = inject('installed')

test('the package holds the build and its papers, and nothing else', () => {
  const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']
  expect(packedFiles.filter((path) => !path.startsWith('dist/')).sort()).toEqual(papers)
})

test('the package holds every file that it names', () => {
  const manifest = readFileSync(join(project, 'node_modules/forlop/package.json'), 'utf8')
  const named = [...manifest.matchAll(/"\.\/(dist\/[^"]+)"/g)].map(([, path]) => path)
  expect(packedFiles).toEqual(expect.arrayContaining(named))
})

test('nothing is run when it is installed, neither by the package nor by what it depends on', () => {
  const lock = readFileSync(join(project, 'package-lock.json'), 'utf8')
  expect(lock).toContain('"node_modules/forlop"')
  expect(lock).not.toContain('hasInstallScript')
})

test('what the package depends on is not carried inside it', () => {
  const maps = packedFiles.filter((path) => path.endsWith('.map'))
  expect(maps).not.toEqual([])
  for (const map of maps) {
    const { sources } = JSON.parse(readFileSync(join(project, 'node_modules/forlop', map), 'utf8')) as {
      sources: string[]
    }
    expect(sources.filter((source) => source.includes('node_modules'))).toEqual([])
  }
})
