import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

const forste = { forsteHenvendelse: true } as const
const moderat = { ...hovedforlop2, ...forste, alvorlighet: 'moderat' } as const

testDuty('henvisning/forste-henvendelse-langvarig', {
  action: 'vurder-radforing-eller-henvisning',
  cases: [
    ['first contact, moderate and long-lasting', moderat, 'applies'],
    ['severe', { ...hovedforlop3, ...forste }, 'applies'],
    ['not yet graded', { ...moderat, alvorlighet: undefined }, 'applies'],
    ['grading refused', { ...moderat, alvorlighet: { absent: 'asked-declined' } }, 'applies'],
    ['not the first contact', { ...moderat, forsteHenvendelse: false }, 'does-not-apply'],
    ['short-lived', { ...hovedforlop1, ...forste }, 'does-not-apply'],
  ],
  unknown: [[moderat, 'forsteHenvendelse', 'varighet']],
  literal: [moderat, 'not-in-force'],
})
