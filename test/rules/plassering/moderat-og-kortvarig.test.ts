import { tilstanderUten } from '../conditions.js'
import { hovedforlop1 } from '../profiles.js'
import { testPlacing, type PlacingCase } from './placing.js'

const fire = ['angst', 'depresjon', 'sovnvansker', 'stress'] as const
const gammelAngst = { ...hovedforlop1, alvorlighet: 'moderat', tilstander: ['angst'], nyoppstatt: false } as const
const nyKrise = { ...gammelAngst, tilstander: ['livskrise'], nyoppstatt: true } as const

testPlacing('plassering/moderat-og-kortvarig', {
  effect: { place: [1, 2] },
  cases: [
    ['anxiety that is not new', gammelAngst, 'applies', [1, 2]],
    ['a new condition that is none of the four', nyKrise, 'applies', [1, 2]],
    ['not new, whatever the condition', { ...gammelAngst, tilstander: undefined }, 'applies', [1, 2]],
    ...fire.map((tilstand): PlacingCase => [
      `new ${tilstand}`,
      { ...nyKrise, tilstander: [tilstand] },
      'does-not-apply',
      [1],
    ]),
    ['every new condition but the four', { ...nyKrise, tilstander: tilstanderUten(...fire) }, 'applies', [2]],
    ['mild', { ...gammelAngst, alvorlighet: 'mild' }, 'does-not-apply', [1]],
    ['severe', { ...gammelAngst, alvorlighet: 'alvorlig' }, 'does-not-apply', [2]],
    ['long-lasting', { ...gammelAngst, varighet: 'langvarig' }, 'does-not-apply', [2]],
  ],
  unknown: [
    [gammelAngst, { alvorlighet: [1, 2], varighet: [1, 2], nyoppstatt: [1, 2] }],
    [nyKrise, { tilstander: [1, 2] }],
  ],
  literal: [gammelAngst, 'not-in-force', []],
})
