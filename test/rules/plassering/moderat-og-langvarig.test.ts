import { hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'

const moderatOgLangvarig = { ...hovedforlop2, alvorlighet: 'moderat' } as const

testPlacing('plassering/moderat-og-langvarig', {
  effect: { place: [2] },
  cases: [
    ['moderate and long-lasting', moderatOgLangvarig, 'applies', [2]],
    ['the same, new', { ...moderatOgLangvarig, nyoppstatt: true }, 'applies', [2]],
    ['moderate and short-lived', { ...moderatOgLangvarig, varighet: 'kortvarig' }, 'does-not-apply', [1, 2]],
    ['mild and long-lasting', hovedforlop2, 'does-not-apply', [2]],
    ['severe and long-lasting', hovedforlop3, 'does-not-apply', [3]],
  ],
  unknown: [[moderatOgLangvarig, { alvorlighet: [2, 3], varighet: [1, 2] }]],
  literal: [moderatOgLangvarig, 'not-in-force', []],
})
