import { tilstanderUten } from '../conditions.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'

const personlighet = { tilstander: ['personlighetsforstyrrelse'] } as const
const spise = { tilstander: ['spiseforstyrrelse'] } as const

testPlacing('plassering/personlighets-eller-spiseforstyrrelse', {
  effect: { place: [2] },
  cases: [
    ['mild personality disorder', { ...hovedforlop1, ...personlighet }, 'applies', [2]],
    ['moderate personality disorder', { ...hovedforlop1, ...personlighet, alvorlighet: 'moderat' }, 'applies', [2]],
    ['mild eating disorder that lasts', { ...hovedforlop2, ...spise }, 'applies', [2]],
    ['moderate eating disorder', { ...hovedforlop1, ...spise, alvorlighet: 'moderat' }, 'applies', [2]],
    ['duration not known', { ...hovedforlop1, ...spise, varighet: undefined }, 'applies', [2]],
    ['severe and short-lived', { ...hovedforlop1, ...spise, alvorlighet: 'alvorlig' }, 'does-not-apply', [2]],
    ['severe and long-lasting', { ...hovedforlop3, ...personlighet }, 'does-not-apply', [3]],
    ['another condition', hovedforlop1, 'does-not-apply', [1]],
    [
      'every other condition',
      { ...hovedforlop2, tilstander: tilstanderUten('personlighetsforstyrrelse', 'spiseforstyrrelse') },
      'does-not-apply',
      [2],
    ],
  ],
  unknown: [
    [
      { ...hovedforlop1, ...personlighet },
      { tilstander: [1, 2], alvorlighet: [2] },
    ],
    [{ ...hovedforlop2, ...spise }, { alvorlighet: [2, 3] }],
  ],
  literal: [{ ...hovedforlop1, ...spise, alvorlighet: 'moderat' }, 'applies', [2]],
})
