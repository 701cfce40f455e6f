import { tilstanderUten } from '../conditions.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'

const sorg = { tilstander: ['forlenget-sorgforstyrrelse'] } as const
const alvorligOgKortvarig = { ...hovedforlop1, ...sorg, alvorlighet: 'alvorlig' } as const

testPlacing('plassering/forlenget-sorgforstyrrelse', {
  effect: { place: [2] },
  cases: [
    ['severe and short-lived', alvorligOgKortvarig, 'applies', [2]],
    ['mild and short-lived', { ...hovedforlop1, ...sorg }, 'applies', [2]],
    ['mild and long-lasting', { ...hovedforlop2, ...sorg }, 'applies', [2]],
    ['moderate, duration not known', { ...sorg, alder: 40, alvorlighet: 'moderat' }, 'applies', [2]],
    ['short-lived, severity not known', { ...sorg, alder: 40, varighet: 'kortvarig' }, 'applies', [2]],
    ['severe and long-lasting', { ...hovedforlop3, ...sorg }, 'does-not-apply', [3]],
    [
      'every other condition',
      { ...alvorligOgKortvarig, tilstander: tilstanderUten('forlenget-sorgforstyrrelse') },
      'does-not-apply',
      [2],
    ],
  ],
  unknown: [
    [alvorligOgKortvarig, { tilstander: [2], varighet: [2, 3] }],
    [{ ...hovedforlop2, ...sorg }, { alvorlighet: [2, 3] }],
  ],
  literal: [{ ...hovedforlop1, ...sorg, alvorlighet: 'moderat' }, 'applies', [2]],
})
