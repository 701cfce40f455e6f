import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

const utredning = { behovForUtredning: true } as const
const person = { ...hovedforlop3, ...utredning } as const

testDuty('henvisning/utredning-i-hovedforlop-3', {
  action: 'henvis-til-utredning',
  cases: [
    ['assessment needed in hovedforlop 3', person, 'applies'],
    ['not needed', { ...person, behovForUtredning: false }, 'does-not-apply'],
    ['needed in hovedforlop 2', { ...hovedforlop2, ...utredning }, 'does-not-apply'],
    ['needed in hovedforlop 1', { ...hovedforlop1, ...utredning }, 'does-not-apply'],
  ],
  unknown: [[person, 'behovForUtredning', 'alvorlighet', 'varighet']],
  literal: [person, 'applies'],
})
