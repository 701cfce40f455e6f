import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

testDuty('henvisning/rad-uten-henvisning', {
  action: 'radfor-spesialist-uten-henvisning',
  cases: [
    ['hovedforlop 2', hovedforlop2, 'applies'],
    ['severe in hovedforlop 2', { ...hovedforlop1, alvorlighet: 'alvorlig' }, 'applies'],
    ['hovedforlop 1', hovedforlop1, 'does-not-apply'],
    ['hovedforlop 3', hovedforlop3, 'does-not-apply'],
  ],
  unknown: [[hovedforlop2, 'alvorlighet', 'varighet']],
  literal: [hovedforlop2, 'applies'],
})
