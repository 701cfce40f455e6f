import { boligIHovedforlop2 } from '../../../rules/hovedforlop-2/bolig.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'

testTable(boligIHovedforlop2, 'tilby-bolighjelp', [
  ['R6.43', 'needs help to get or keep a home', { ...hovedforlop2, boligbehov: 'trenger-hjelp' }, 'applies'],
  ['R6.43', 'needs an adapted home', { ...hovedforlop2, boligbehov: 'trenger-tilpasset-bolig' }, 'applies'],
  ['R6.43', 'no housing need', { ...hovedforlop2, boligbehov: 'nei' }, 'does-not-apply'],
  ['R6.43', 'not asked', hovedforlop2, 'unknown'],
  ['R6.43', 'housing need, in hovedforlop 1', { ...hovedforlop1, boligbehov: 'trenger-hjelp' }, 'does-not-apply'],
  ['R6.43', 'housing need, in hovedforlop 3', { ...hovedforlop3, boligbehov: 'trenger-hjelp' }, 'does-not-apply'],
  ['R6.60', 'housing need, in hovedforlop 3', { ...hovedforlop3, boligbehov: 'trenger-hjelp' }, 'does-not-apply'],
  ['R6.60', 'needs help to get or keep a home', { ...hovedforlop2, boligbehov: 'trenger-hjelp' }, 'applies'],
  ['R6.60', 'needs an adapted home', { ...hovedforlop2, boligbehov: 'trenger-tilpasset-bolig' }, 'applies'],
  ['R6.60', 'no housing need', { ...hovedforlop2, boligbehov: 'nei' }, 'does-not-apply'],
  ['R6.60', 'not asked', hovedforlop2, 'unknown'],
  ['R6.60', 'housing need, in hovedforlop 1', { ...hovedforlop1, boligbehov: 'trenger-hjelp' }, 'does-not-apply'],
])
