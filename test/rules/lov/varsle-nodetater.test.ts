import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['imminent danger of violence', { ...ukjent, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['elevated risk', { ...ukjent, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['signs of risk', { ...ukjent, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['no risk found', { ...ukjent, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['not mapped', ukjent, 'unknown'],
  [
    'imminent danger of suicide only',
    { ...ukjent, selvmordsrisiko: 'akutt-fare', voldsrisiko: 'nei' },
    'does-not-apply',
  ],
  ['a user under 18', { alder: 14, voldsrisiko: 'akutt-fare' }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/varsle-nodetater', kartlegging)).toBe(status)
})
