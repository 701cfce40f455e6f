import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

const funksjonsfall = { funksjonsfall: 'betydelig', vedvarerEllerForverres: true } as const
const person = { ...hovedforlop2, ...funksjonsfall } as const

testDuty('henvisning/funksjonsfall-som-vedvarer', {
  action: 'henvis-pasientforlop',
  cases: [
    ['significant and persisting, mild problem in hovedforlop 2', person, 'applies'],
    ['severe problem in hovedforlop 2', { ...hovedforlop1, ...funksjonsfall, alvorlighet: 'alvorlig' }, 'applies'],
    ['some loss of function', { ...person, funksjonsfall: 'noe' }, 'does-not-apply'],
    ['no loss of function', { ...person, funksjonsfall: 'ingen' }, 'does-not-apply'],
    ['not persisting', { ...person, vedvarerEllerForverres: false }, 'does-not-apply'],
    ['hovedforlop 1', { ...hovedforlop1, ...funksjonsfall }, 'does-not-apply'],
    ['hovedforlop 3', { ...hovedforlop3, ...funksjonsfall }, 'does-not-apply'],
  ],
  unknown: [[person, 'funksjonsfall', 'vedvarerEllerForverres', 'alvorlighet', 'varighet']],
  literal: [person, 'applies'],
})
