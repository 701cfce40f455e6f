import { malIHovedforlop2 } from '../../../rules/hovedforlop-2/mal-for-hjelpen.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'
import { inHovedforlop2 } from './in-hovedforlop-2.js'

testTable(malIHovedforlop2, 'avtal-mal-for-hjelpen', [
  ...inHovedforlop2('R6.24'),
  ['R6.23', 'recurrent problems', { ...hovedforlop2, tilbakevendende: true }, 'applies'],
  ['R6.23', 'not recurrent', hovedforlop2, 'does-not-apply'],
  ['R6.23', 'recurrent, in hovedforlop 3', { ...hovedforlop3, tilbakevendende: true }, 'does-not-apply'],
  ['R6.23', 'not asked', { ...hovedforlop2, tilbakevendende: { absent: 'not-asked' } }, 'unknown'],
  ['R6.23', 'recurrent, in hovedforlop 1', { ...hovedforlop1, tilbakevendende: true }, 'does-not-apply'],
])
