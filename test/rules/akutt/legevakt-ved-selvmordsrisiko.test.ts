import { expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['suicide risk found', { ...ukjent, selvmordsrisiko: 'avdekket' }, 'applies'],
  ['imminent danger, which has a stronger rule', { ...ukjent, selvmordsrisiko: 'akutt-fare' }, 'does-not-apply'],
  ['no suicide risk found', { ...ukjent, selvmordsrisiko: 'nei' }, 'does-not-apply'],
  ['not mapped', ukjent, 'unknown'],
  ['a child', { alder: 12, selvmordsrisiko: 'avdekket' }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('akutt/legevakt-ved-selvmordsrisiko', kartlegging)).toBe(status)
})

test.each([
  ['avdekket', 'may', 'same-day'],
  ['akutt-fare', 'should', 'immediate'],
] as const)('with suicide risk %s the out-of-hours service is %s, %s', (selvmordsrisiko, strength, urgency) => {
  const { actions } = assess({ ...ukjent, selvmordsrisiko, voldsrisiko: 'nei' })
  const action = actions.find(({ id }) => id === 'kontakt-legevakt')
  expect(action).toMatchObject({ strength, urgency, certainty: 'certain' })
})
