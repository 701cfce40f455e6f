import { expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { hovedforlop1, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['nothing known', ukjent, 'applies'],
  ['exposed to violence', { ...ukjent, utsattForVold: true }, 'applies'],
  ['not exposed', { ...ukjent, utsattForVold: false }, 'applies'],
  ['a mild problem in hovedforlop 1', hovedforlop1, 'applies'],
  ['a child as the user', { alder: 12 }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/oppmerksomhet-pa-vold', kartlegging)).toBe(status)
})

// the section also speaks of those at risk, of whom nobody asks: no answer ends the attention
test.each([
  {},
  { utsattForVold: { absent: 'asked-declined' } },
  { utsattForVold: { absent: 'asked-unknown' } },
  { utsattForVold: false },
  { utsattForVold: true },
] as const)('with %o it is a duty that is open', (answers) => {
  const action = assess({ ...ukjent, ...answers }).actions.find(({ id }) => id === 'oppmerksomhet-pa-vold')
  expect(action).toMatchObject({ strength: 'shall', basis: 'law', certainty: 'certain', status: 'open' })
})
