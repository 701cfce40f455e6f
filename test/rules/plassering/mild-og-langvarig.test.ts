import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'

testPlacing('plassering/mild-og-langvarig', {
  effect: { place: [2] },
  cases: [
    ['mild and long-lasting', hovedforlop2, 'applies', [2]],
    ['lasting depression with mild symptoms', { ...hovedforlop2, tilstander: ['depresjon'] }, 'applies', [2]],
    ['mild and short-lived', hovedforlop1, 'does-not-apply', [1]],
    ['moderate and long-lasting', { ...hovedforlop2, alvorlighet: 'moderat' }, 'does-not-apply', [2]],
    ['severe and long-lasting', hovedforlop3, 'does-not-apply', [3]],
  ],
  unknown: [[hovedforlop2, { alvorlighet: [2, 3], varighet: [1, 2] }]],
  literal: [hovedforlop2, 'applies', [2]],
})
