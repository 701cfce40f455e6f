import { hovedforlop1, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

const person = { ...hovedforlop1, alvorlighet: 'alvorlig' } as const

testDuty('henvisning/mer-intensiv-hjelp', {
  action: 'tilpass-hjelpen',
  cases: [
    ['severe and short-lived', person, 'applies'],
    ['severe and long-lasting', hovedforlop3, 'does-not-apply'],
    ['moderate and short-lived', { ...person, alvorlighet: 'moderat' }, 'does-not-apply'],
    ['mild and short-lived', hovedforlop1, 'does-not-apply'],
  ],
  unknown: [[person, 'alvorlighet', 'varighet']],
  literal: [person, 'applies'],
})
