import { eachMissing, eachTilstand, ofRow } from '../each.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import type { RowCase } from '../status.js'

const ikkeSpurt = { absent: 'not-asked' } as const
const ingenFare = { injiserer: false, overdoserisiko: false } as const
const ingenGrunn = { ...hovedforlop1, ...ingenFare } as const
const rusmidler = ['problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet', 'rusutlost-psykose'] as const
const grunner = ['problemomrade', 'tilstander', 'injiserer', 'overdoserisiko', 'selvskading'] as const

/** What is expected of a row that holds for everyone whom harm reduction can help. */
export const narAktuelt = (statement: string): RowCase[] => [
  [statement, 'seeks help for substance use', { ...hovedforlop1, problemomrade: ['rusmidler'] }, 'applies'],
  [statement, 'self-harm in an acute crisis', { ...hovedforlop1, selvskading: 'akutt-krise' }, 'applies'],
  [statement, 'lasting self-harm', { ...hovedforlop1, selvskading: 'vedvarende-eller-alvorlig' }, 'applies'],
  [statement, 'injecting', { ...hovedforlop1, injiserer: true }, 'applies'],
  [statement, 'risk of overdose', { ...hovedforlop1, overdoserisiko: true }, 'applies'],
  [statement, 'hovedforlop 3', hovedforlop3, 'applies'],
  [statement, 'substance use and nothing else known', { ...ukjent, problemomrade: ['rusmidler'] }, 'applies'],
  [statement, 'hovedforlop 1 without any of these', { ...hovedforlop1, ...ingenFare }, 'does-not-apply'],
  [statement, 'hovedforlop 2 without any of these', { ...hovedforlop2, ...ingenFare }, 'does-not-apply'],
  ...[...eachTilstand(ingenGrunn, ...rusmidler), ...eachMissing(ingenGrunn, ...grunner)].map(ofRow(statement)),
  [statement, 'the severity is not known', { ...hovedforlop2, alvorlighet: ikkeSpurt }, 'unknown'],
  [statement, 'nothing is known', ukjent, 'unknown'],
]
