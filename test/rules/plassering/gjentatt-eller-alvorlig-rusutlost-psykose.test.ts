import { tilstanderUten } from '../conditions.js'
import { hovedforlop1, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'
import { alvorligOgKortvarig, gjentattPsykose } from './rusutlost-psykose.js'

const mild = { ...hovedforlop1, ...gjentattPsykose } as const

testPlacing('plassering/gjentatt-eller-alvorlig-rusutlost-psykose', {
  effect: { lowest: 2 },
  cases: [
    ['all else mild and short-lived', mild, 'applies', [2]],
    ['severe and short-lived', alvorligOgKortvarig, 'applies', [2, 3]],
    ['severe and long-lasting', { ...hovedforlop3, ...gjentattPsykose }, 'applies', [3]],
    ['severity and duration not known', { alder: 40, ...gjentattPsykose }, 'applies', [2, 3]],
    ['a first, mild one', { ...mild, rusutlostPsykoseGjentattEllerAlvorlig: false }, 'does-not-apply', [2]],
    ['another condition', { ...mild, tilstander: ['angst'] }, 'does-not-apply', [1]],
    ['every other condition', { ...mild, tilstander: tilstanderUten('rusutlost-psykose') }, 'does-not-apply', [2]],
    [
      'another condition, so that the question means nothing',
      { ...hovedforlop1, rusutlostPsykoseGjentattEllerAlvorlig: undefined },
      'does-not-apply',
      [1],
    ],
  ],
  unknown: [[mild, { tilstander: [1, 2], rusutlostPsykoseGjentattEllerAlvorlig: [2] }]],
  literal: [mild, 'not-in-force', [1]],
})
