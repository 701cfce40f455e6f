import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'

testPlacing('plassering/mild-og-kortvarig', {
  effect: { place: [1] },
  cases: [
    ['mild and short-lived', hovedforlop1, 'applies', [1]],
    ['no condition named: a diagnosis is not required', { ...hovedforlop1, tilstander: [] }, 'applies', [1]],
    ['dependence: a diagnosis does not exclude', { ...hovedforlop1, tilstander: ['avhengighet'] }, 'applies', [1]],
    ['a stressful life event', { ...hovedforlop1, tilstander: ['belastende-livshendelse'] }, 'applies', [1]],
    ['a life crisis', { ...hovedforlop1, tilstander: ['livskrise'] }, 'applies', [1]],
    ['moderate', { ...hovedforlop1, alvorlighet: 'moderat' }, 'does-not-apply', [1]],
    ['severe', { ...hovedforlop1, alvorlighet: 'alvorlig' }, 'does-not-apply', [2]],
    ['mild and long-lasting', hovedforlop2, 'does-not-apply', [2]],
    ['severe and long-lasting', hovedforlop3, 'does-not-apply', [3]],
  ],
  unknown: [[hovedforlop1, { alvorlighet: [1, 2], varighet: [1, 2] }]],
  literal: [hovedforlop1, 'applies', [1]],
})
