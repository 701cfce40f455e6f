import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['severe substance use problem', { ...ukjent, problemomrade: ['rusmidler'], alvorlighet: 'alvorlig' }, 'applies'],
  [
    'moderate substance use problem',
    { ...ukjent, problemomrade: ['rusmidler'], alvorlighet: 'moderat' },
    'does-not-apply',
  ],
  [
    'severe mental health problem only',
    { ...ukjent, problemomrade: ['psykisk-helse'], alvorlighet: 'alvorlig' },
    'does-not-apply',
  ],
  ['severity not known', { ...ukjent, problemomrade: ['rusmidler'] }, 'unknown'],
  ['problem not known', { ...ukjent, alvorlighet: 'alvorlig' }, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('voldsrisiko/voldsutsatthet-ved-rusproblem', kartlegging)).toBe(status)
})
