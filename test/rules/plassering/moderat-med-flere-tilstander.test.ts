import type { Tilstand } from '../conditions.js'
import { hovedforlop1 } from '../profiles.js'
import { testPlacing, type PlacingCase } from './placing.js'

const angstOg = (tilstand: Tilstand) =>
  ({ ...hovedforlop1, alvorlighet: 'moderat', tilstander: ['angst', tilstand] }) as const

const holdOpen: readonly Tilstand[] = [
  'sorg',
  'traumereaksjon',
  'bipolar-lidelse',
  'tvangslidelse',
  'skadelig-bruk',
  'avhengighet',
]
const leaveOnly2: readonly Tilstand[] = [
  'forlenget-sorgforstyrrelse',
  'psykose-god-prognose',
  'rusutlost-psykose',
  'psykoselidelse',
  'personlighetsforstyrrelse',
  'spiseforstyrrelse',
]
const namedIn1: readonly Tilstand[] = [
  'depresjon',
  'sovnvansker',
  'stress',
  'livskrise',
  'belastende-livshendelse',
  'problematisk-rusmiddelbruk',
]

testPlacing('plassering/moderat-med-flere-tilstander', {
  effect: { place: [2] },
  cases: [
    ...holdOpen.map((other): PlacingCase => [`new anxiety with ${other}`, angstOg(other), 'applies', [1, 2]]),
    ...leaveOnly2.map((other): PlacingCase => [`new anxiety with ${other}`, angstOg(other), 'applies', [2]]),
    ...namedIn1.map((other): PlacingCase => [`new anxiety with ${other}`, angstOg(other), 'does-not-apply', [1]]),
    ['mild', { ...angstOg('sorg'), alvorlighet: 'mild' }, 'does-not-apply', [1]],
    ['severe', { ...angstOg('sorg'), alvorlighet: 'alvorlig' }, 'does-not-apply', [2]],
    ['long-lasting', { ...angstOg('sorg'), varighet: 'langvarig' }, 'does-not-apply', [2]],
  ],
  unknown: [[angstOg('sorg'), { alvorlighet: [1, 2], varighet: [1, 2], tilstander: [1, 2] }]],
  literal: [angstOg('sorg'), 'not-in-force', [1]],
})
