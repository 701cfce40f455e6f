import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { eachTilstand } from '../each.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const ingen = { ...ukjent, problemomrade: ['psykisk-helse'], tilstander: ['angst'], overdoserisiko: false } as const

const cases: readonly (readonly [shows: string, kartlegging: Kartlegging, status: Status])[] = [
  ['overdose risk without a known substance use problem', { ...ingen, overdoserisiko: true }, 'applies'],
  ['help sought for substance use', { ...ingen, problemomrade: ['rusmidler'] }, 'applies'],
  ...eachTilstand(ingen, 'problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet', 'rusutlost-psykose'),
  ['substance use problem, risk not asked about', { ...ukjent, problemomrade: ['rusmidler'] }, 'applies'],
  ['no risk and no substance use problem', ingen, 'does-not-apply'],
  ['risk not asked about', { ...ingen, overdoserisiko: { absent: 'not-asked' } }, 'unknown'],
  ['problem area not known', { ...ingen, problemomrade: { absent: 'asked-declined' } }, 'unknown'],
  ['conditions not known', { ...ingen, tilstander: { absent: 'not-asked' } }, 'unknown'],
  ['nothing known', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('behovskartlegging/overdosesamtale', kartlegging)).toBe(status)
})
