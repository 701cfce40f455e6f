import { okonomiIHovedforlop2 } from '../../../rules/hovedforlop-2/okonomi.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'

testTable(okonomiIHovedforlop2, 'tilby-okonomihjelp', [
  ['R6.45', 'needs help with economy', { ...hovedforlop2, okonomibehov: true }, 'applies'],
  ['R6.45', 'not so', { ...hovedforlop2, okonomibehov: false }, 'does-not-apply'],
  ['R6.45', 'not asked', hovedforlop2, 'unknown'],
  ['R6.45', 'needs help with economy, in hovedforlop 1', { ...hovedforlop1, okonomibehov: true }, 'does-not-apply'],
  ['R6.45', 'needs help with economy, in hovedforlop 3', { ...hovedforlop3, okonomibehov: true }, 'does-not-apply'],
  ['R6.59', 'needs help with economy', { ...hovedforlop2, okonomibehov: true }, 'applies'],
  ['R6.59', 'not so', { ...hovedforlop2, okonomibehov: false }, 'does-not-apply'],
  ['R6.59', 'not asked', hovedforlop2, 'unknown'],
  ['R6.59', 'needs help with economy, in hovedforlop 1', { ...hovedforlop1, okonomibehov: true }, 'does-not-apply'],
  ['R6.59', 'needs help with economy, in hovedforlop 3', { ...hovedforlop3, okonomibehov: true }, 'does-not-apply'],
])
