import { testRule } from '../placed.js'

testRule('vedvarende-eller-alvorlig-selvskading', [
  ['lasting or severe self-harm', { selvskading: 'vedvarende-eller-alvorlig' }, 'applies'],
  ['self-harm in a crisis', { selvskading: 'akutt-krise' }, 'does-not-apply'],
  ['no self-harm', { selvskading: 'nei' }, 'does-not-apply'],
  ['unknown', { selvskading: undefined }, 'unknown'],
])
