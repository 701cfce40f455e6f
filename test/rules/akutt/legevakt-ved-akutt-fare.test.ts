import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['imminent danger of suicide', { ...ukjent, selvmordsrisiko: 'akutt-fare' }, 'applies'],
  ['imminent danger of violence', { ...ukjent, voldsrisiko: 'akutt-fare' }, 'applies'],
  [
    'suicide risk found, no danger of violence',
    { ...ukjent, selvmordsrisiko: 'avdekket', voldsrisiko: 'nei' },
    'does-not-apply',
  ],
  [
    'elevated violence risk, no suicide risk',
    { ...ukjent, selvmordsrisiko: 'nei', voldsrisiko: 'forhoyet' },
    'does-not-apply',
  ],
  ['no suicide risk, violence not mapped', { ...ukjent, selvmordsrisiko: 'nei' }, 'unknown'],
  ['no violence risk, suicide not mapped', { ...ukjent, voldsrisiko: 'nei' }, 'unknown'],
  ['a child', { alder: 12, selvmordsrisiko: 'akutt-fare' }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('akutt/legevakt-ved-akutt-fare', kartlegging)).toBe(status)
})
