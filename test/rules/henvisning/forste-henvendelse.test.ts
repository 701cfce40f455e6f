import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

const forste = { forsteHenvendelse: true } as const
const person = { ...hovedforlop2, ...forste } as const

testDuty('henvisning/forste-henvendelse', {
  action: 'vurder-radforing-eller-henvisning',
  cases: [
    ['first contact, mild and long-lasting', person, 'applies'],
    ['not the first contact', { ...person, forsteHenvendelse: false }, 'does-not-apply'],
    ['short-lived', { ...hovedforlop1, ...forste }, 'does-not-apply'],
    ['moderate', { ...person, alvorlighet: 'moderat' }, 'does-not-apply'],
    ['severe', { ...hovedforlop3, ...forste }, 'does-not-apply'],
  ],
  unknown: [[person, 'forsteHenvendelse', 'alvorlighet', 'varighet']],
  literal: [person, 'applies'],
})
