import { expect, test } from 'vitest'
import { actions } from '../../../rules/catalogue.js'
import { ivaretaMindrearige } from '../../../rules/lov/ivareta-mindrearige.js'
import { kartleggMindrearige } from '../../../rules/lov/kartlegg-mindrearige.js'
import { assess, type Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['nothing known', ukjent, 'applies'],
  ['children and siblings known', { ...ukjent, mindrearigeBarn: false, mindrearigeSosken: false }, 'applies'],
  ['a child as the user', { alder: 12 }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/kartlegg-mindrearige', kartlegging)).toBe(status)
})

test.each([
  [{}, 'open'],
  [{ mindrearigeBarn: true }, 'open'],
  [{ mindrearigeSosken: false }, 'open'],
  [{ mindrearigeBarn: false, mindrearigeSosken: { absent: 'asked-declined' } }, 'open'],
  [{ mindrearigeBarn: false, mindrearigeSosken: true }, 'done'],
] as const)('with %o it is a duty that is %s', (answers, status) => {
  const action = assess({ ...ukjent, ...answers }).actions.find(({ id }) => id === 'kartlegg-mindrearige')
  expect(action).toMatchObject({ strength: 'shall', basis: 'law', certainty: 'certain', status })
})

test.each([
  ['nb', 'trenger'],
  ['nn', 'treng'],
  ['en', 'need'],
] as const)('what they need belongs to looking after them: the answers here do not tell it (%s)', (locale, need) => {
  expect(actions['kartlegg-mindrearige'].title[locale]).not.toContain(need)
  expect(kartleggMindrearige.title[locale]).not.toContain(need)
  expect(actions['ivareta-mindrearige'].title[locale]).toContain(need)
  expect(ivaretaMindrearige.title[locale]).toContain(need)
})
