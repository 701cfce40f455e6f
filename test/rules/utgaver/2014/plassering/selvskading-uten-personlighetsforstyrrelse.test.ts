import { testRule } from '../placed.js'

testRule('selvskading-uten-personlighetsforstyrrelse', [
  ['self-harm in a crisis', { selvskading: 'akutt-krise' }, 'applies'],
  ['self-harm that lasts, which the text does not except', { selvskading: 'vedvarende-eller-alvorlig' }, 'applies'],
  [
    'moderate problems with self-harm',
    { alvorlighet: 'moderat', varighet: 'kortvarig', selvskading: 'akutt-krise' },
    'applies',
  ],
  ['no self-harm', { selvskading: 'nei' }, 'does-not-apply'],
  [
    'self-harm with a personality disorder',
    { selvskading: 'akutt-krise', tilstander: ['personlighetsforstyrrelse'] },
    'does-not-apply',
  ],
  [
    'self-harm with severe problems',
    { alvorlighet: 'alvorlig', varighet: 'kortvarig', selvskading: 'akutt-krise' },
    'does-not-apply',
  ],
  [
    'self-harm with lasting problems',
    { alvorlighet: 'mild', varighet: 'langvarig', selvskading: 'akutt-krise' },
    'does-not-apply',
  ],
  [
    'self-harm, unknown whether a personality disorder',
    { selvskading: 'akutt-krise', tilstander: undefined },
    'unknown',
  ],
  ['unknown whether self-harm', { selvskading: undefined }, 'unknown'],
])
