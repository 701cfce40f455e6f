import { testRule } from '../placed.js'

testRule('nyoppstatt-angst-eller-depresjon', [
  ['new mild anxiety', { tilstander: ['angst'], nyoppstatt: true }, 'applies'],
  [
    'new moderate depression',
    { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: ['depresjon'], nyoppstatt: true },
    'applies',
  ],
  [
    'moderate anxiety that is not new',
    { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: ['angst'] },
    'does-not-apply',
  ],
  [
    'new severe depression',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', tilstander: ['depresjon'], nyoppstatt: true },
    'does-not-apply',
  ],
  [
    'new anxiety expected to last',
    { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['angst'], nyoppstatt: true },
    'does-not-apply',
  ],
  [
    'new sleep problems and stress, which came in 2025',
    { alvorlighet: 'moderat', varighet: 'kortvarig', tilstander: ['sovnvansker', 'stress'], nyoppstatt: true },
    'does-not-apply',
  ],
  ['anxiety, unknown whether new', { tilstander: ['angst'], nyoppstatt: undefined }, 'unknown'],
  ['something new, unknown what', { nyoppstatt: true, tilstander: undefined }, 'unknown'],
  ['new anxiety with unknown duration', { tilstander: ['angst'], nyoppstatt: true, varighet: undefined }, 'unknown'],
  ['new anxiety with unknown severity', { tilstander: ['angst'], nyoppstatt: true, alvorlighet: undefined }, 'unknown'],
])
