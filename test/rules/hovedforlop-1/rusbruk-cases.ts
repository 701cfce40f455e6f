import type { Kartlegging } from '../../../src/index.js'
import type { Tilstand } from '../conditions.js'
import { eachMissing, eachTilstand, ofRow, type Case } from '../each.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import type { RowCase } from '../status.js'

/**
 * Cases of a row that asks for substance use of any kind in hovedforlop 1, and of a person who has what else it asks
 * for. `tilstander` are the conditions that by themselves are enough.
 */
export const rusbrukCases = (statement: string, more: Kartlegging, ...tilstander: Tilstand[]): RowCase[] => {
  const uten = { ...hovedforlop1, hoytAlkoholforbruk: false, illegaleRusmidler: false, injiserer: false, ...more }
  const rus = { problemomrade: ['psykisk-helse', 'rusmidler'] } as const
  const cases: Case[] = [
    ['seeks help for substance use', { ...uten, ...rus }, 'applies'],
    ['high alcohol consumption', { ...uten, hoytAlkoholforbruk: true }, 'applies'],
    ['illegal drugs', { ...uten, illegaleRusmidler: true }, 'applies'],
    ['injecting', { ...uten, injiserer: true }, 'applies'],
    ['no substance use', uten, 'does-not-apply'],
    ['substance use, in hovedforlop 2', { ...hovedforlop2, ...more, ...rus }, 'does-not-apply'],
    ['substance use, in hovedforlop 3', { ...hovedforlop3, ...more, ...rus }, 'does-not-apply'],
    ...eachTilstand(uten, ...tilstander),
    ...eachMissing(uten, 'problemomrade', 'tilstander', 'hoytAlkoholforbruk', 'illegaleRusmidler', 'injiserer'),
  ]
  return cases.map(ofRow(statement))
}

/** What counts as substance use among the conditions. */
export const rusbruk = ['problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet'] as const
