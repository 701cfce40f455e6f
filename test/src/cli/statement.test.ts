import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { notCarried } from '../../../rules/guideline/uten-regel/index.js'
import { register } from '../../../rules/guideline/register/index.js'
import { rules } from '../../../rules/index.js'
import { locales } from '../../../src/guideline/text.js'
import { answered, refused } from './terminal.js'

const fieldsOf = (page: string): readonly (readonly [field: string, said: string])[] =>
  page
    .trimEnd()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(': ') + 2)])

describe.each(locales)('the statements in %s', (locale) => {
  test('are all told: what they say, how strongly, where, and what carries them', () => {
    // one language in full, the others by samples: a translator is made for each
    const some = register.filter((_, index) => locale === 'nb' || index % 8 === 0)
    for (const { id, text, locator, level } of some) {
      const page = answered(['statement', id, '--locale', locale])
      expect(page).not.toMatch(/undefined|\[object|\{\{/)
      const fields = fieldsOf(page)
      expect(fields[0]).toEqual([id, text[locale]])
      expect(fields.map(([field]) => field)).toEqual(expect.arrayContaining(['strength', 'where', 'level']))
      expect(page).toContain(`\nwhere: ${locator}\n`)
      const carried = fields.filter(([field]) => /^(rule|fact|no rule)/.test(field) || field === 'organisational')
      expect([id, level, carried.length > 0]).toEqual([id, level, true])
    }
  }, 30_000)
})

test('a statement names the rules that carry it, and the tests that show it', () => {
  const fields = fieldsOf(answered(['statement', 'R6.32', '--locale', 'en']))
  const said = (name: string): string[] => fields.filter(([field]) => field === name).map(([, text]) => text)
  expect(said('strength')).toEqual(['shall (shall)'])
  expect(said('level')).toEqual(['individual, hovedforlop 2'])
  expect(said('rule')).toEqual([
    'risiko/henvis-spesialist-selvmordsrisiko [shall; guideline] ' +
      'When suicide risk is found in hovedforløp 2, the municipality shall ensure the necessary referral',
    'risiko/henvis-spesialist-selvmordsrisiko-hovedforlop-3 [shall; derived] ' +
      'In hovedforløp 3 the duty on found suicide risk is at least that of hovedforløp 2: ' +
      'referral, or notice to the follow-up already arranged',
  ])
  expect(said('fact')).toEqual(['selvmordsrisiko (Suicide risk)'])
  expect(said('test').length).toBeGreaterThan(0)
  expect(said('test').filter((file) => !existsSync(file))).toEqual([])
})

test('a statement that no rule carries says why', () => {
  const [id, reason] = Object.entries(notCarried)[0]!
  expect(answered(['statement', id])).toContain(`no rule (${reason.as}): ${reason.why}`)
})

test('a statement of how services are run says so', () => {
  const system = register.find(({ level }) => level === 'system')!
  expect(answered(['statement', system.id])).toContain('organisational: concerns how services are run')
})

test('the id may be written in small letters', () => {
  expect(answered(['statement', 'r6.32'])).toBe(answered(['statement', 'R6.32']))
})

test('--json gives the statement with what carries it', () => {
  const told = JSON.parse(answered(['statement', 'R6.32', '--json'])) as { [key: string]: unknown }
  expect(told).toMatchObject({
    id: 'R6.32',
    strength: 'shall',
    hovedforlop: [2],
    carried: {
      rules: rules.filter(({ statements }) => statements.includes('R6.32')).map(({ id }) => id),
      facts: ['selvmordsrisiko'],
      reason: null,
    },
  })
  expect(answered(['statement', 'R6.32', '--json', '--locale', 'en'])).toBe(answered(['statement', 'R6.32', '--json']))
})

test.each([[[]], [['R9.99']], [['R6']], [['6.32']], [['R6.32', 'R6.33']], [['toString']], [['']], [['R6.32\n']]])(
  '%j is refused',
  (operands) => {
    expect(refused(['statement', ...operands])).toEqual(['statement: name one statement of the guide, R0.01 to R9.52'])
  },
)

test('the last statement is the one that the fault names', () => {
  expect(register.at(-1)?.id).toBe('R9.52')
  expect(register[0]?.id).toBe('R0.01')
})
