import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const { project } = inject('installed')

/** What npm has to say about its own settings is not said by the command. */
const env = { ...process.env, npm_config_loglevel: 'silent' }

const forlop = (...args: string[]) =>
  spawnSync('npx', ['--no-install', 'forlop', ...args], { cwd: project, encoding: 'utf8', env })

test('npx forlop assess prints a page', () => {
  writeFileSync(join(project, 'kartlegging.json'), JSON.stringify({ alder: 34, selvmordsrisiko: 'avdekket' }))
  const { status, stdout, stderr } = forlop('assess', 'kartlegging.json')
  expect(stderr).toBe('')
  expect(stdout).toContain('selvmord')
  expect(status).toBe(0)
})

test('npx forlop assess says what is wrong with a file, without a stack trace', () => {
  writeFileSync(join(project, 'fault.json'), '{')
  const { status, stdout, stderr } = forlop('assess', 'fault.json')
  expect(stdout).toBe('')
  expect(stderr).toContain('fault.json')
  expect(stderr).not.toMatch(/^ +at /m)
  expect(status).toBe(2)
})
