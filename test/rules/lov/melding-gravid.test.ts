import { expect, test } from 'vitest'
import { actions } from '../../../rules/catalogue.js'
import { meldingGravid } from '../../../rules/lov/melding-gravid.js'
import { assess, type Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['pregnant, harm to the child most likely', { ...ukjent, gravid: true, gravidSkadeligRusbruk: true }, 'applies'],
  ['pregnant, harm not most likely', { ...ukjent, gravid: true, gravidSkadeligRusbruk: false }, 'does-not-apply'],
  ['pregnant with dependence, harm not judged', { ...ukjent, gravid: true, tilstander: ['avhengighet'] }, 'unknown'],
  ['known not to be pregnant', { ...ukjent, gravid: false }, 'does-not-apply'],
  ['nothing known', ukjent, 'unknown'],
  ['a user under 18', { alder: 17, gravid: true, gravidSkadeligRusbruk: true }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/melding-gravid', kartlegging)).toBe(status)
})

const report = (kartlegging: Kartlegging) =>
  assess(kartlegging).actions.find(({ id }) => id === 'vurder-melding-gravid')

test('harm found most likely is acted on while the pregnancy itself is unanswered', () => {
  expect(report({ ...ukjent, gravidSkadeligRusbruk: true })).toMatchObject({
    strength: 'shall',
    certainty: 'precautionary',
    urgency: 'same-day',
  })
})

test('nobody who is not pregnant is asked about it', () => {
  expect(report({ ...ukjent, gravid: false })).toBeUndefined()
  expect(assess({ ...ukjent, gravid: false }).missing.map(({ fact }) => fact)).not.toContain('gravidSkadeligRusbruk')
  expect(assess(ukjent).missing.map(({ fact }) => fact)).toContain('gravidSkadeligRusbruk')
})

test.each([
  ['nb', 'overveiende sannsynlig', /^Vurder/],
  ['nn', 'overvegande sannsynleg', /^Vurder/],
  ['en', 'most likely', /^Consider/],
] as const)('the action is no consideration, and has the condition of the duty (%s)', (locale, condition, weaker) => {
  const title = actions['vurder-melding-gravid'].title[locale]
  expect(title).toContain(condition)
  expect(title).not.toMatch(weaker)
  expect(meldingGravid.title[locale]).toContain(condition)
})
