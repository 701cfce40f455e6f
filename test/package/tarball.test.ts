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
