import { describe, expect, test } from 'vitest'
import { rules } from '../../../rules/index.js'
import { locales } from '../../../src/guideline/text.js'
import { answered, refused } from './terminal.js'

describe.each(locales)('the catalogue in %s', (locale) => {
  test('has a line for every rule, in its order', () => {
    const lines = answered(['rules', '--locale', locale]).trimEnd().split('\n')
    expect(lines).toEqual(
      rules.map(({ id, strength, basis, title }) => `${id} [${strength}; ${basis}] ${title[locale]}`),
    )
  })

  // one language in full, the others by samples: a translator is made for each
  const some = rules.filter((_, index) => locale === 'nb' || index % 8 === 0)

  test.each(some.map(({ id }) => id))('tells %s in full', (id) => {
    const page = answered(['rules', '--id', id, '--locale', locale])
    const rule = rules.find((rule) => rule.id === id)!
    const fields = ['id', 'strength', 'basis', 'when', ...(rule.unless ? ['unless'] : []), 'then', 'statements']
    const more = [...(rule.sources ? ['sources'] : []), ...(rule.gaps ? ['gaps'] : [])]
    const [title, ...lines] = page.trimEnd().split('\n')
    expect(title).toBe(rule.title[locale])
    expect(lines.map((line) => line.split(':')[0])).toEqual([...fields, ...more])
    expect(page).not.toMatch(/undefined|\[object|\{\{|(fact|value|action|strength|basis)\./)
  })
})

test('one rule can be read in full', () => {
  expect(answered(['rules', '--id', 'risiko/henvis-spesialist-selvmordsrisiko'])).toBe(`\
Avdekkes selvmordsrisiko i hovedforløp 2, skal kommunen sørge for nødvendig henvisning
id: risiko/henvis-spesialist-selvmordsrisiko
strength: shall (skal)
basis: guideline (veilederen)
when: hovedforløp 2 og Selvmordsrisiko: avdekket eller akutt fare
then: henvis-spesialist-selvmordsrisiko: Sørg for nødvendig henvisning til spesialisthelsetjenesten for selvmordsrisiko
statements: R6.32
gaps: G10
`)
})

test('one rule that places can be read in full, in nynorsk', () => {
  expect(answered(['rules', '--id', 'plassering/mild-og-langvarig', '--locale', 'nn'])).toMatch(
    /^strength: definition \(definition\)\nbasis: guideline \(rettleiaren\)\nwhen: Alvorsgrad: .*\nthen: place 2$/m,
  )
})

test('a derived rule is told to be derived', () => {
  const page = answered(['rules', '--id', 'risiko/henvis-spesialist-selvmordsrisiko-hovedforlop-3', '--locale', 'en'])
  expect(page).toContain('basis: derived (derived, not in the guide)')
})

test('--json gives the rules as they are', () => {
  expect(JSON.parse(answered(['rules', '--json']))).toEqual(JSON.parse(JSON.stringify(rules)))
})

test('--json with --id gives one rule as it is', () => {
  const rule = rules.find(({ id }) => id === 'akutt/ring-113-selvmordsfare')
  expect(JSON.parse(answered(['rules', '--json', '--id', 'akutt/ring-113-selvmordsfare']))).toEqual(rule)
})

test.each(['risiko/finnes-ikke', '', 'toString', 'RISIKO/KARTLEGG-SELVSKADING', 'risiko'])(
  '--id %j is refused',
  (id) => {
    expect(refused(['rules', '--id', id])).toEqual(['--id: is not the id of a rule; `forlop rules` lists them'])
    expect(refused(['rules', '--json', '--id', id])).toHaveLength(1)
  },
)
