import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import type { RowCase, Status } from '../status.js'

export type Case = readonly [shows: string, kartlegging: Kartlegging, status: Status]

const { varighet: _varighet, ...alvorlig } = hovedforlop3
const { alvorlighet: _alvorlighet, ...langvarig } = hovedforlop3
const kortvarig = { ...hovedforlop3, varighet: 'kortvarig' } as const

/** What follows from hovedforlop 3 and from nothing else. */
export const everybodyInHovedforlop3: readonly Case[] = [
  ['severe and lasting', hovedforlop3, 'applies'],
  ['severe and short', kortvarig, 'does-not-apply'],
  ['mild and lasting', hovedforlop2, 'does-not-apply'],
  ['mild and short', hovedforlop1, 'does-not-apply'],
  ['severe, duration unknown', alvorlig, 'unknown'],
  ['lasting, severity unknown', langvarig, 'unknown'],
  ['nothing known', ukjent, 'unknown'],
]

/** What wants hovedforlop 3 and one answer more. */
export const withNeedInHovedforlop3 = (need: string, yes: Kartlegging, no: Kartlegging): readonly Case[] => [
  [`severe and lasting, ${need}`, { ...hovedforlop3, ...yes }, 'applies'],
  [`severe and lasting, not ${need}`, { ...hovedforlop3, ...no }, 'does-not-apply'],
  [`severe and lasting, ${need} or not is unknown`, hovedforlop3, 'unknown'],
  [`severe and short, ${need}`, { ...kortvarig, ...yes }, 'does-not-apply'],
  [`mild and lasting, ${need}`, { ...hovedforlop2, ...yes }, 'does-not-apply'],
  [`mild and short, ${need}`, { ...hovedforlop1, ...yes }, 'does-not-apply'],
  [`duration unknown, ${need}`, { ...alvorlig, ...yes }, 'unknown'],
  [`level unknown, ${need}`, { ...ukjent, ...yes }, 'unknown'],
  [`level unknown, not ${need}`, { ...ukjent, ...no }, 'does-not-apply'],
]

/** The same cases for every one of these rows. */
export const forRows = (statements: readonly string[], cases: readonly Case[]): readonly RowCase[] =>
  statements.flatMap((statement) => cases.map((shown): RowCase => [statement, ...shown]))
