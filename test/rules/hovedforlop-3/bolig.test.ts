import { bolig } from '../../../rules/hovedforlop-3/bolig.js'
import { testTable } from '../status.js'
import { forRows, withNeedInHovedforlop3 } from './cases.js'

testTable(bolig, 'tilby-bolighjelp', [
  ...forRows(
    ['R7.30', 'R7.50', 'R7.69'],
    withNeedInHovedforlop3('in need of help with housing', { boligbehov: 'trenger-hjelp' }, { boligbehov: 'nei' }),
  ),
  ...forRows(
    ['R7.30', 'R7.50', 'R7.69'],
    withNeedInHovedforlop3(
      'in need of adapted housing',
      { boligbehov: 'trenger-tilpasset-bolig' },
      { boligbehov: 'nei' },
    ),
  ),
])
