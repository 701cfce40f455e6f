import { tilstanderUten } from '../conditions.js'
import { hovedforlop2 } from '../profiles.js'
import { testPlacing } from './placing.js'

const moderat = { ...hovedforlop2, alvorlighet: 'moderat', tilstander: ['traumereaksjon'] } as const

testPlacing('plassering/plager-etter-traume', {
  effect: { place: [2] },
  cases: [
    ['moderate and long-lasting', moderat, 'applies', [2]],
    ['mild and long-lasting', { ...moderat, alvorlighet: 'mild' }, 'applies', [2]],
    ['severe and long-lasting', { ...moderat, alvorlighet: 'alvorlig' }, 'does-not-apply', [3]],
    ['moderate and short-lived', { ...moderat, varighet: 'kortvarig' }, 'does-not-apply', [1, 2]],
    ['every other condition', { ...moderat, tilstander: tilstanderUten('traumereaksjon') }, 'does-not-apply', [2]],
  ],
  unknown: [[moderat, { tilstander: [2], alvorlighet: [2, 3], varighet: [1, 2] }]],
  literal: [moderat, 'applies', [2]],
})
