import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { preview } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { chromium } from 'playwright-core'

const here = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'forlop-copied-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: '' },
  })

test('copied out of the repository, it is built and runs against the packed library', async () => {
  const copy = join(folder, 'intake')
  const left = ['node_modules', 'dist']
  cpSync(here, copy, { recursive: true, filter: (path) => !left.includes(basename(path)) || path === here })

  const [packed] = JSON.parse(
    npm(join(here, '../..'), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder),
  ) as { filename: string }[]
  npm(copy, 'install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, packed!.filename))
  npm(copy, 'run', 'build')

  const server = await preview({ root: copy, logLevel: 'warn', preview: { port: 0 } })
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(server.resolvedUrls!.local[0]!)
    await page.getByRole('button', { name: 'Begynn' }).click()
    await page.getByRole('navigation', { name: 'Steg' }).waitFor()
    expect(await page.getByRole('button', { name: 'Kartlegging' }).getAttribute('aria-current')).toBe('step')
  } finally {
    await browser.close()
    await server.close()
  }
})
