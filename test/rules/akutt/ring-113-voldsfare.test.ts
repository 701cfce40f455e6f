import { expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['imminent danger of violence', { ...ukjent, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['elevated risk', { ...ukjent, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['signs of risk', { ...ukjent, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['no risk found', { ...ukjent, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['not mapped', ukjent, 'unknown'],
  ['a child', { alder: 15, voldsrisiko: 'akutt-fare' }, 'applies'],
  [
    'exposed to violence, no risk of committing it',
    { ...ukjent, utsattForVold: true, voldsrisiko: 'nei' },
    'does-not-apply',
  ],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('akutt/ring-113-voldsfare', kartlegging)).toBe(status)
})

test('the police are notified too', () => {
  const { actions, urgency } = assess({ ...ukjent, voldsrisiko: 'akutt-fare' })
  expect(urgency).toBe('immediate')
  for (const id of ['ring-113', 'varsle-nodetater']) {
    expect(actions.find((action) => action.id === id)).toMatchObject({ strength: 'shall', certainty: 'certain' })
  }
})
