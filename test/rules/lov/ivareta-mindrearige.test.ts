import { expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { hovedforlop1, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['children under 18', { ...ukjent, mindrearigeBarn: true }, 'applies'],
  ['siblings under 18', { ...ukjent, mindrearigeSosken: true }, 'applies'],
  ['siblings under 18, no children', { ...ukjent, mindrearigeBarn: false, mindrearigeSosken: true }, 'applies'],
  ['neither', { ...ukjent, mindrearigeBarn: false, mindrearigeSosken: false }, 'does-not-apply'],
  ['no children, siblings not asked about', { ...ukjent, mindrearigeBarn: false }, 'unknown'],
  [
    'no siblings, children declined',
    { ...ukjent, mindrearigeBarn: { absent: 'asked-declined' }, mindrearigeSosken: false },
    'unknown',
  ],
  ['a mild problem in hovedforlop 1', { ...hovedforlop1, mindrearigeBarn: true }, 'applies'],
  ['a user under 18 with siblings', { alder: 16, mindrearigeSosken: true }, 'applies'],
  ['nothing known', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/ivareta-mindrearige', kartlegging)).toBe(status)
})

test('the duty of the law is stronger than the advice of the guide', () => {
  const { actions } = assess({ ...hovedforlop1, mindrearigeBarn: true })
  const action = actions.find(({ id }) => id === 'ivareta-mindrearige')
  expect(action).toMatchObject({ strength: 'shall', basis: 'law', certainty: 'certain' })
})
