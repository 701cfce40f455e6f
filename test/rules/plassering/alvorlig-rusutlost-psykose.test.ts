import { tilstanderUten } from '../conditions.js'
import { hovedforlop1, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'
import { alvorligOgKortvarig, gjentattPsykose } from './rusutlost-psykose.js'

testPlacing('plassering/alvorlig-rusutlost-psykose', {
  effect: { place: [3] },
  cases: [
    ['severe and short-lived', alvorligOgKortvarig, 'applies', [2, 3]],
    [
      'neither repeated nor severe as a psychosis',
      { ...alvorligOgKortvarig, rusutlostPsykoseGjentattEllerAlvorlig: false },
      'does-not-apply',
      [2],
    ],
    [
      'every other condition',
      { ...alvorligOgKortvarig, tilstander: tilstanderUten('rusutlost-psykose') },
      'does-not-apply',
      [2],
    ],
    ['moderate and short-lived', { ...alvorligOgKortvarig, alvorlighet: 'moderat' }, 'does-not-apply', [2]],
    ['mild and short-lived', { ...hovedforlop1, ...gjentattPsykose }, 'does-not-apply', [2]],
    ['severe and long-lasting', { ...hovedforlop3, ...gjentattPsykose }, 'does-not-apply', [3]],
  ],
  unknown: [
    [
      alvorligOgKortvarig,
      { tilstander: [2, 3], rusutlostPsykoseGjentattEllerAlvorlig: [2, 3], alvorlighet: [2, 3], varighet: [2, 3] },
    ],
  ],
  literal: [alvorligOgKortvarig, 'not-in-force', [2]],
})
