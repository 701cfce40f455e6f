import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'
import { blirVerre, contactOnWorsening } from './worsening.js'

const { cases, unknown } = contactOnWorsening(hovedforlop1)

testDuty('henvisning/forverring-i-hovedforlop-1', {
  action: 'kontakt-spesialist-forverring',
  cases: [
    ...cases,
    ['it gets worse in hovedforlop 2', blirVerre(hovedforlop2), 'does-not-apply'],
    ['it gets worse in hovedforlop 3', blirVerre(hovedforlop3), 'does-not-apply'],
  ],
  unknown: [...unknown, [blirVerre(hovedforlop1), 'alvorlighet', 'varighet']],
  literal: [blirVerre(hovedforlop1), 'applies'],
})
