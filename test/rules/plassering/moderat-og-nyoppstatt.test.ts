import { tilstanderUten } from '../conditions.js'
import { hovedforlop1 } from '../profiles.js'
import { testPlacing } from './placing.js'

const fire = ['angst', 'depresjon', 'sovnvansker', 'stress'] as const
const nyAngst = { ...hovedforlop1, alvorlighet: 'moderat', tilstander: ['angst'] } as const

testPlacing('plassering/moderat-og-nyoppstatt', {
  effect: { place: [1] },
  cases: [
    ['new anxiety', nyAngst, 'applies', [1]],
    ['new depression', { ...nyAngst, tilstander: ['depresjon'] }, 'applies', [1]],
    ['new sleep problem', { ...nyAngst, tilstander: ['sovnvansker'] }, 'applies', [1]],
    ['new stress', { ...nyAngst, tilstander: ['stress'] }, 'applies', [1]],
    ['anxiety that is not new', { ...nyAngst, nyoppstatt: false }, 'does-not-apply', [1, 2]],
    ['a new condition that is none of the four', { ...nyAngst, tilstander: ['livskrise'] }, 'does-not-apply', [1, 2]],
    ['every other condition', { ...nyAngst, tilstander: tilstanderUten(...fire) }, 'does-not-apply', [2]],
    ['no condition named', { ...nyAngst, tilstander: [] }, 'does-not-apply', [1, 2]],
    ['mild', { ...nyAngst, alvorlighet: 'mild' }, 'does-not-apply', [1]],
    ['severe', { ...nyAngst, alvorlighet: 'alvorlig' }, 'does-not-apply', [2]],
    ['long-lasting', { ...nyAngst, varighet: 'langvarig' }, 'does-not-apply', [2]],
  ],
  unknown: [[nyAngst, { alvorlighet: [1, 2], varighet: [1, 2], nyoppstatt: [1, 2], tilstander: [1, 2] }]],
  literal: [nyAngst, 'applies', [1]],
})
