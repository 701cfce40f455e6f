import { tilstanderUten } from '../conditions.js'
import { hovedforlop1 } from '../profiles.js'
import { testPlacing } from './placing.js'

const medAvhengighet = { ...hovedforlop1, tilstander: ['skadelig-bruk', 'avhengighet'], funksjonsfall: 'noe' } as const
const stortFunksjonsfall = { ...hovedforlop1, tilstander: ['skadelig-bruk'], funksjonsfall: 'betydelig' } as const

testPlacing('plassering/skadelig-bruk-med-mer', {
  effect: { place: [2] },
  cases: [
    ['dependence too, some loss of function', medAvhengighet, 'applies', [1, 2]],
    [
      'dependence too, significant loss of function',
      { ...medAvhengighet, funksjonsfall: 'betydelig' },
      'applies',
      [1, 2],
    ],
    ['significant loss of function', stortFunksjonsfall, 'applies', [1, 2]],
    ['no loss of function', { ...medAvhengighet, funksjonsfall: 'ingen' }, 'does-not-apply', [1]],
    ['dependence without harmful use', { ...medAvhengighet, tilstander: ['avhengighet'] }, 'does-not-apply', [1]],
    [
      'every other condition',
      { ...medAvhengighet, tilstander: tilstanderUten('skadelig-bruk') },
      'does-not-apply',
      [2],
    ],
    ['long-lasting', { ...medAvhengighet, varighet: 'langvarig' }, 'does-not-apply', [2]],
    [
      'severe and long-lasting',
      { ...medAvhengighet, alvorlighet: 'alvorlig', varighet: 'langvarig' },
      'does-not-apply',
      [3],
    ],
  ],
  unknown: [
    [medAvhengighet, { tilstander: [1, 2], funksjonsfall: [1, 2], varighet: [1, 2] }],
    [stortFunksjonsfall, { tilstander: [1, 2], funksjonsfall: [1, 2], varighet: [1, 2] }],
  ],
  literal: [medAvhengighet, 'not-in-force', [1]],
})
