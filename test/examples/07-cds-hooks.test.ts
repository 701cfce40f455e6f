import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

test('07: a hook in, cards out, in the process itself', () => {
  const said = execFileSync(process.execPath, ['--import', 'tsx', 'examples/07-cds-hooks.ts'], { encoding: 'utf8' })
  expect(said).toMatch(/^warning: Gjer i dag: Syt for nødvendig tilvising/)
  expect(said).toMatch(/\n {2}Lag utkast til tilvising/)
  expect(said).toMatch(/\ninfo: Hovudforløp 2\./)
}, 60_000)
