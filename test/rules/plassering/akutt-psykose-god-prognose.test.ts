import { tilstanderUten } from '../conditions.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'

const psykose = { tilstander: ['psykose-god-prognose'] } as const
const alvorligOgKortvarig = { ...hovedforlop1, ...psykose, alvorlighet: 'alvorlig' } as const

testPlacing('plassering/akutt-psykose-god-prognose', {
  effect: { place: [2] },
  cases: [
    ['severe and short-lived', alvorligOgKortvarig, 'applies', [2]],
    ['mild and short-lived', { ...hovedforlop1, ...psykose }, 'applies', [2]],
    ['mild and long-lasting', { ...hovedforlop2, ...psykose }, 'applies', [2]],
    ['moderate, duration not known', { ...psykose, alder: 40, alvorlighet: 'moderat' }, 'applies', [2]],
    ['short-lived, severity not known', { ...psykose, alder: 40, varighet: 'kortvarig' }, 'applies', [2]],
    ['severe and long-lasting', { ...hovedforlop3, ...psykose }, 'does-not-apply', [3]],
    [
      'every other condition',
      { ...alvorligOgKortvarig, tilstander: tilstanderUten('psykose-god-prognose') },
      'does-not-apply',
      [2],
    ],
  ],
  unknown: [
    [alvorligOgKortvarig, { tilstander: [2], varighet: [2, 3] }],
    [{ ...hovedforlop2, ...psykose }, { alvorlighet: [2, 3] }],
  ],
  literal: [{ ...hovedforlop1, ...psykose, alvorlighet: 'moderat' }, 'applies', [2]],
})
