import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const eldre = { ...ukjent, alder: 78, eldre: true } as const

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['mental health problem', { ...eldre, problemomrade: ['psykisk-helse'] }, 'applies'],
  ['substance use problem', { ...eldre, problemomrade: ['rusmidler'] }, 'applies'],
  ['neither', { ...eldre, problemomrade: [] }, 'does-not-apply'],
  ['not an older person', { ...eldre, eldre: false, problemomrade: ['psykisk-helse'] }, 'does-not-apply'],
  ['problem not known', eldre, 'unknown'],
  ['high age without a judgement', { alder: 78, problemomrade: ['psykisk-helse'] }, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('behovskartlegging/eldre', kartlegging)).toBe(status)
})
