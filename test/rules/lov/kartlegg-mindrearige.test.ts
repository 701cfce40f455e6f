import { expect, test } from 'vitest'
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
