import { tilstanderUten } from '../conditions.js'
import { hovedforlop1 } from '../profiles.js'
import { testPlacing } from './placing.js'

const sorg = { ...hovedforlop1, tilstander: ['sorg'], funksjonsfall: 'betydelig' } as const

testPlacing('plassering/sorg-med-funksjonsfall', {
  effect: { place: [2] },
  cases: [
    ['grief with significant loss of function adds hovedforlop 2', sorg, 'applies', [1, 2]],
    ['severity not known', { ...sorg, alvorlighet: undefined }, 'applies', [1, 2]],
    ['mild, duration not known', { ...sorg, varighet: undefined }, 'applies', [1, 2]],
    ['mild and long-lasting', { ...sorg, varighet: 'langvarig' }, 'applies', [2]],
    ['moderate and long-lasting', { ...sorg, alvorlighet: 'moderat', varighet: 'langvarig' }, 'applies', [2]],
    ['severe and short-lived', { ...sorg, alvorlighet: 'alvorlig' }, 'applies', [2]],
    ['severe and long-lasting', { ...sorg, alvorlighet: 'alvorlig', varighet: 'langvarig' }, 'does-not-apply', [3]],
    ['some loss of function', { ...sorg, funksjonsfall: 'noe' }, 'does-not-apply', [1]],
    ['no loss of function', { ...sorg, funksjonsfall: 'ingen' }, 'does-not-apply', [1]],
    ['significant loss of function without grief', { ...sorg, tilstander: ['angst'] }, 'does-not-apply', [1]],
    ['every other condition', { ...sorg, tilstander: tilstanderUten('sorg') }, 'does-not-apply', [2]],
  ],
  unknown: [
    [sorg, { tilstander: [1, 2], funksjonsfall: [1, 2] }],
    [{ ...sorg, alvorlighet: 'alvorlig' }, { varighet: [2, 3] }],
    [{ ...sorg, varighet: 'langvarig' }, { alvorlighet: [2, 3] }],
  ],
  literal: [sorg, 'applies', [1, 2]],
})
