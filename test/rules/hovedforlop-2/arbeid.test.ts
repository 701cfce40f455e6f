import { arbeidIHovedforlop2 } from '../../../rules/hovedforlop-2/arbeid.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'

testTable(arbeidIHovedforlop2, 'tilby-arbeidsstotte', [
  ['R6.44', 'wants support for work or study', { ...hovedforlop2, arbeidEllerStudiebehov: true }, 'applies'],
  ['R6.44', 'not so', { ...hovedforlop2, arbeidEllerStudiebehov: false }, 'does-not-apply'],
  ['R6.44', 'not asked', hovedforlop2, 'unknown'],
  [
    'R6.44',
    'wants support for work or study, in hovedforlop 1',
    { ...hovedforlop1, arbeidEllerStudiebehov: true },
    'does-not-apply',
  ],
  [
    'R6.44',
    'wants support for work or study, in hovedforlop 3',
    { ...hovedforlop3, arbeidEllerStudiebehov: true },
    'does-not-apply',
  ],
  [
    'R6.56',
    'a moderate disorder and a work goal',
    { ...hovedforlop2, alvorlighet: 'moderat', arbeidEllerStudiebehov: true },
    'applies',
  ],
  [
    'R6.56',
    'a severe, short-lived disorder and a work goal',
    { ...hovedforlop2, alvorlighet: 'alvorlig', varighet: 'kortvarig', arbeidEllerStudiebehov: true },
    'applies',
  ],
  [
    'R6.56',
    'a severe, lasting disorder and a work goal, in hovedforlop 3',
    { ...hovedforlop3, arbeidEllerStudiebehov: true },
    'does-not-apply',
  ],
  [
    'R6.56',
    'a moderate disorder and a work goal, in hovedforlop 1',
    { ...hovedforlop1, alvorlighet: 'moderat', arbeidEllerStudiebehov: true },
    'does-not-apply',
  ],
  ['R6.56', 'a mild disorder and a work goal', { ...hovedforlop2, arbeidEllerStudiebehov: true }, 'does-not-apply'],
  [
    'R6.56',
    'a moderate disorder without a work goal',
    { ...hovedforlop2, alvorlighet: 'moderat', arbeidEllerStudiebehov: false },
    'does-not-apply',
  ],
  ['R6.56', 'a work goal not asked about', { ...hovedforlop2, alvorlighet: 'moderat' }, 'unknown'],
  [
    'R6.56',
    'severity not judged',
    { ...hovedforlop2, alvorlighet: { absent: 'not-asked' }, arbeidEllerStudiebehov: true },
    'unknown',
  ],
])
