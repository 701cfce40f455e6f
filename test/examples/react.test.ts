import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync, readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { openBrowser } from '../chromium.js'

const open = openBrowser()
const hooks = readdirSync('examples/react').filter((file) => file.startsWith('use'))

/** Serves the page of the example, bundled as a user would, and gives its address. */
async function served(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createElement } from 'react'
        import { createRoot } from 'react-dom/client'
        import { Page } from './Page.tsx'
        createRoot(document.querySelector('#root')).render(createElement(Page, { today: '2026-11-22' }))`,
      resolveDir: 'examples/react',
    },
    bundle: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
  })
  const page = '<!doctype html><link rel="icon" href="data:,"><div id="root"></div><script src="/page.js"></script>'
  const server = createServer(({ url }, response) => {
    const [type, body] = url === '/page.js' ? ['text/javascript', outputFiles[0]!.text] : ['text/html', page]
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

test('the hooks are less than 80 lines in all', () => {
  expect(hooks).toEqual(['useForlop.ts', 'useKartlegging.ts'])
  const lines = hooks.flatMap((file) => readFileSync(`examples/react/${file}`, 'utf8').trimEnd().split('\n'))
  expect(lines.length).toBeLessThan(80)
})

test('the example compiles', () => {
  const tsc = ['node_modules/typescript-7/bin/tsc', '--project', 'examples/react']
  expect(execFileSync(process.execPath, tsc, { encoding: 'utf8' })).toBe('')
}, 60_000)

test('answers are given, refused and taken back, and a pathway goes on from the decision', async () => {
  const { page, faults } = await open(await served())
  const level = page.getByRole('status')
  const duties = page.getByRole('list', { name: 'duties' })
  await expect.poll(() => level.textContent()).toBe('hovedforlop 1 or 2 or 3')

  await page.getByLabel('alvorlighet').selectOption('moderat')
  await page.getByLabel('varighet').selectOption('langvarig')
  await page.getByLabel('selvmordsrisiko').selectOption('avdekket')
  expect(await level.textContent()).toBe('hovedforlop 2')
  expect(await duties.textContent()).toContain('henvis-spesialist-selvmordsrisiko: certain')

  // what is taken back is unknown again, and the safe side holds
  await page.getByLabel('selvmordsrisiko').selectOption('not asked')
  expect(await duties.textContent()).not.toContain('henvis-spesialist-selvmordsrisiko')

  // what is no answer leaves the answers as they were
  await page.getByLabel('alder').fill('200')
  expect(await page.getByRole('alert').textContent()).toContain('`alder` must be')
  expect(await level.textContent()).toBe('hovedforlop 2')

  await page.getByRole('button', { name: 'Begin hovedforlop 2' }).click()
  const pathway = page.getByRole('region', { name: 'hovedforlop-2' })
  await pathway.getByRole('button', { name: 'The mapping has been completed' }).click()
  expect(await pathway.textContent()).toContain('forlop.opprettet, kartlegging.fullfort')
  await pathway.getByRole('button', { name: 'Compulsory care has been lifted' }).click()
  expect(await pathway.getByRole('alert').textContent()).toBe('No compulsory care has been decided.')
  expect(await pathway.textContent()).not.toContain('tvang.opphevet')
  expect(faults).toEqual([])
})
