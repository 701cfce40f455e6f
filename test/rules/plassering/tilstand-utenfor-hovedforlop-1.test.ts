import type { Tilstand } from '../conditions.js'
import { hovedforlop1, hovedforlop3 } from '../profiles.js'
import { testPlacing, type PlacingCase } from './placing.js'

const outside: readonly Tilstand[] = [
  'psykose-god-prognose',
  'rusutlost-psykose',
  'psykoselidelse',
  'personlighetsforstyrrelse',
  'spiseforstyrrelse',
  'forlenget-sorgforstyrrelse',
]
const inside: readonly Tilstand[] = [
  'angst',
  'depresjon',
  'sovnvansker',
  'stress',
  'livskrise',
  'belastende-livshendelse',
  'sorg',
  'traumereaksjon',
  'bipolar-lidelse',
  'tvangslidelse',
  'problematisk-rusmiddelbruk',
  'skadelig-bruk',
  'avhengighet',
]
const psykose = { tilstander: ['psykoselidelse'] } as const

testPlacing('plassering/tilstand-utenfor-hovedforlop-1', {
  effect: { lowest: 2 },
  cases: [
    ...outside.map((tilstand): PlacingCase => [
      `mild, short-lived ${tilstand}`,
      { ...hovedforlop1, tilstander: [tilstand] },
      'applies',
      [2],
    ]),
    ...inside.map((tilstand): PlacingCase => [
      `mild, short-lived ${tilstand}`,
      { ...hovedforlop1, tilstander: [tilstand] },
      'does-not-apply',
      [1],
    ]),
    ['moderate, not new', { ...hovedforlop1, ...psykose, alvorlighet: 'moderat', nyoppstatt: false }, 'applies', [2]],
    ['severe and long-lasting', { ...hovedforlop3, ...psykose }, 'applies', [3]],
    ['severity and duration not known', { alder: 40, ...psykose }, 'applies', [2, 3]],
  ],
  unknown: [[{ ...hovedforlop1, ...psykose }, { tilstander: [1, 2] }]],
  literal: [{ ...hovedforlop1, ...psykose }, 'not-in-force', [1]],
})
