import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const med = { ...hovedforlop3, parorendeTilgjengelig: true, samtykkeParorende: true } as const

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['severe, with next of kin and consent', med, 'applies'],
  ['severe substance use problem', { ...med, problemomrade: ['rusmidler'], tilstander: ['avhengighet'] }, 'applies'],
  ['moderate', { ...med, alvorlighet: 'moderat' }, 'does-not-apply'],
  ['no next of kin', { ...med, parorendeTilgjengelig: false }, 'does-not-apply'],
  ['no consent', { ...med, samtykkeParorende: false }, 'does-not-apply'],
  ['severity unknown', { ...ukjent, parorendeTilgjengelig: true, samtykkeParorende: true }, 'unknown'],
  ['next of kin not asked about', { ...hovedforlop3, samtykkeParorende: true }, 'unknown'],
  ['consent not asked for', { ...hovedforlop3, parorendeTilgjengelig: true }, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('behovskartlegging/parorende-ved-alvorlig-lidelse', kartlegging)).toBe(status)
})
