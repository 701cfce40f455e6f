import type { Tilstand } from '../conditions.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testPlacing, type PlacingCase } from './placing.js'

const examples: readonly Tilstand[] = [
  'avhengighet',
  'bipolar-lidelse',
  'depresjon',
  'psykoselidelse',
  'personlighetsforstyrrelse',
  'spiseforstyrrelse',
]

testPlacing('plassering/alvorlig-og-langvarig', {
  effect: { place: [3] },
  cases: [
    ['severe and long-lasting', hovedforlop3, 'applies', [3]],
    ...examples.map((tilstand): PlacingCase => [
      `the example ${tilstand}, severe and long-lasting`,
      { ...hovedforlop3, tilstander: [tilstand] },
      'applies',
      [3],
    ]),
    ['nothing complex about it', { ...hovedforlop3, storeOgSammensatteBehov: false }, 'applies', [3]],
    ['moderate and long-lasting', { ...hovedforlop3, alvorlighet: 'moderat' }, 'does-not-apply', [2]],
    ['mild and long-lasting', hovedforlop2, 'does-not-apply', [2]],
    ['severe and short-lived', { ...hovedforlop1, alvorlighet: 'alvorlig' }, 'does-not-apply', [2]],
  ],
  unknown: [[hovedforlop3, { alvorlighet: [2, 3], varighet: [2, 3] }]],
  literal: [hovedforlop3, 'applies', [3]],
})
