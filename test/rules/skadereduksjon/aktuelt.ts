import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import type { RowCase } from '../status.js'

const ikkeSpurt = { absent: 'not-asked' } as const
const ingenFare = { injiserer: false, overdoserisiko: false } as const

/** What is expected of a row that holds for everyone whom harm reduction can help. */
export const narAktuelt = (statement: string): RowCase[] => [
  [statement, 'seeks help for substance use', { ...hovedforlop1, problemomrade: ['rusmidler'] }, 'applies'],
  [statement, 'problematic use', { ...hovedforlop1, tilstander: ['problematisk-rusmiddelbruk'] }, 'applies'],
  [statement, 'harmful use', { ...hovedforlop1, tilstander: ['skadelig-bruk'] }, 'applies'],
  [statement, 'dependence', { ...hovedforlop1, tilstander: ['avhengighet'] }, 'applies'],
  [statement, 'drug-induced psychosis', { ...hovedforlop1, tilstander: ['rusutlost-psykose'] }, 'applies'],
  [statement, 'self-harm in an acute crisis', { ...hovedforlop1, selvskading: 'akutt-krise' }, 'applies'],
  [statement, 'lasting self-harm', { ...hovedforlop1, selvskading: 'vedvarende-eller-alvorlig' }, 'applies'],
  [statement, 'injecting', { ...hovedforlop1, injiserer: true }, 'applies'],
  [statement, 'risk of overdose', { ...hovedforlop1, overdoserisiko: true }, 'applies'],
  [statement, 'hovedforlop 3', hovedforlop3, 'applies'],
  [statement, 'substance use and nothing else known', { ...ukjent, problemomrade: ['rusmidler'] }, 'applies'],
  [statement, 'hovedforlop 1 without any of these', { ...hovedforlop1, ...ingenFare }, 'does-not-apply'],
  [statement, 'hovedforlop 2 without any of these', { ...hovedforlop2, ...ingenFare }, 'does-not-apply'],
  [statement, 'injecting is not known', { ...hovedforlop1, overdoserisiko: false }, 'unknown'],
  [statement, 'the problem is not known', { ...hovedforlop1, problemomrade: ikkeSpurt }, 'unknown'],
  [statement, 'the conditions are not known', { ...hovedforlop1, tilstander: ikkeSpurt }, 'unknown'],
  [statement, 'self-harm is not known', { ...hovedforlop1, selvskading: ikkeSpurt }, 'unknown'],
  [statement, 'the severity is not known', { ...hovedforlop2, alvorlighet: ikkeSpurt }, 'unknown'],
  [statement, 'nothing is known', ukjent, 'unknown'],
]
