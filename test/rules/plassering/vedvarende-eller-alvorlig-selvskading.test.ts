import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testPlacing } from './placing.js'

const selvskading = { selvskading: 'vedvarende-eller-alvorlig' } as const

testPlacing('plassering/vedvarende-eller-alvorlig-selvskading', {
  effect: { lowest: 2 },
  cases: [
    ['lasting or severe, all else mild and short-lived', { ...hovedforlop1, ...selvskading }, 'applies', [2]],
    ['the same in hovedforlop 2', { ...hovedforlop2, ...selvskading }, 'applies', [2]],
    ['the same in hovedforlop 3', { ...hovedforlop3, ...selvskading }, 'applies', [3]],
    ['severity and duration not known', { alder: 40, ...selvskading }, 'applies', [2, 3]],
    ['tied to an acute crisis', { ...hovedforlop1, selvskading: 'akutt-krise' }, 'does-not-apply', [1]],
    ['no self-harm', hovedforlop1, 'does-not-apply', [1]],
  ],
  unknown: [[{ ...hovedforlop1, ...selvskading }, { selvskading: [1, 2] }]],
  literal: [{ ...hovedforlop1, ...selvskading }, 'not-in-force', [1]],
})
