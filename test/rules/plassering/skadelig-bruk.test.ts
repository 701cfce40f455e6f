import { tilstanderUten } from '../conditions.js'
import { hovedforlop1 } from '../profiles.js'
import { testPlacing } from './placing.js'

const skadeligBruk = { ...hovedforlop1, tilstander: ['skadelig-bruk'], funksjonsfall: 'noe' } as const

testPlacing('plassering/skadelig-bruk', {
  effect: { place: [2] },
  cases: [
    ['short-lived, with some loss of function', skadeligBruk, 'applies', [1, 2]],
    ['severe and short-lived', { ...skadeligBruk, alvorlighet: 'alvorlig' }, 'applies', [2]],
    ['no loss of function yet', { ...skadeligBruk, funksjonsfall: 'ingen' }, 'does-not-apply', [1]],
    ['significant loss of function', { ...skadeligBruk, funksjonsfall: 'betydelig' }, 'does-not-apply', [1, 2]],
    ['dependence too', { ...skadeligBruk, tilstander: ['skadelig-bruk', 'avhengighet'] }, 'does-not-apply', [1, 2]],
    ['problematic use', { ...skadeligBruk, tilstander: ['problematisk-rusmiddelbruk'] }, 'does-not-apply', [1]],
    [
      'every other condition',
      { ...skadeligBruk, tilstander: tilstanderUten('skadelig-bruk', 'avhengighet') },
      'does-not-apply',
      [2],
    ],
    ['every other condition too', { ...skadeligBruk, tilstander: tilstanderUten('avhengighet') }, 'applies', [2]],
    ['long-lasting', { ...skadeligBruk, varighet: 'langvarig' }, 'does-not-apply', [2]],
  ],
  unknown: [[skadeligBruk, { tilstander: [1, 2], funksjonsfall: [1, 2], varighet: [1, 2] }]],
  literal: [skadeligBruk, 'applies', [1, 2]],
})
