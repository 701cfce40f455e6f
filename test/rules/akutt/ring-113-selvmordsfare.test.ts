import { expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['imminent danger of suicide', { ...ukjent, selvmordsrisiko: 'akutt-fare' }, 'applies'],
  ['suicide risk found, no imminent danger', { ...ukjent, selvmordsrisiko: 'avdekket' }, 'does-not-apply'],
  ['no suicide risk found', { ...ukjent, selvmordsrisiko: 'nei' }, 'does-not-apply'],
  ['not mapped', ukjent, 'unknown'],
  ['declined', { ...ukjent, selvmordsrisiko: { absent: 'asked-declined' } }, 'unknown'],
  ['risk of overdose alone', { ...ukjent, overdoserisiko: true, selvmordsrisiko: 'nei' }, 'does-not-apply'],
  ['a child', { alder: 9, selvmordsrisiko: 'akutt-fare' }, 'applies'],
  ['age not known', { selvmordsrisiko: 'akutt-fare' }, 'applies'],
  ['hovedforlop 1', { ...hovedforlop1, selvmordsrisiko: 'akutt-fare' }, 'applies'],
  ['hovedforlop 3', { ...hovedforlop3, selvmordsrisiko: 'akutt-fare' }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('akutt/ring-113-selvmordsfare', kartlegging)).toBe(status)
})

test.each([9, 17, 18, 40, undefined])('at the age of %s it is the first thing to do, and certain', (alder) => {
  const [first] = assess({ ...(alder !== undefined && { alder }), selvmordsrisiko: 'akutt-fare' }).actions
  expect(first).toMatchObject({ id: 'ring-113', strength: 'shall', basis: 'national-advice', certainty: 'certain' })
  expect(first?.urgency).toBe('immediate')
})

test('a risk of overdose alone is no call to 113', () => {
  const { actions } = assess({ ...ukjent, overdoserisiko: true, selvmordsrisiko: 'nei', voldsrisiko: 'nei' })
  expect(actions.map(({ id }) => id)).not.toContain('ring-113')
})
