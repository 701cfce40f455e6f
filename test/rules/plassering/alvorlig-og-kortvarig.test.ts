import { hovedforlop1, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'

const alvorligOgKortvarig = { ...hovedforlop1, alvorlighet: 'alvorlig' } as const

testPlacing('plassering/alvorlig-og-kortvarig', {
  effect: { place: [2] },
  cases: [
    ['severe and short-lived', alvorligOgKortvarig, 'applies', [2]],
    ['severe and short-lived, not new', { ...alvorligOgKortvarig, nyoppstatt: false }, 'applies', [2]],
    ['moderate and short-lived', { ...hovedforlop1, alvorlighet: 'moderat' }, 'does-not-apply', [1]],
    ['mild and short-lived', hovedforlop1, 'does-not-apply', [1]],
    ['severe and long-lasting', hovedforlop3, 'does-not-apply', [3]],
  ],
  unknown: [[alvorligOgKortvarig, { alvorlighet: [1, 2], varighet: [2, 3] }]],
  literal: [alvorligOgKortvarig, 'applies', [2]],
})
