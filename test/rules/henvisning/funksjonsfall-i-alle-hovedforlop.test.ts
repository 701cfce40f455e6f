import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { testDuty } from './duty.js'

const funksjonsfall = { funksjonsfall: 'betydelig', vedvarerEllerForverres: true } as const
const person = { ...hovedforlop1, ...funksjonsfall } as const

testDuty('henvisning/funksjonsfall-i-alle-hovedforlop', {
  action: 'henvis-pasientforlop',
  cases: [
    ['hovedforlop 1', person, 'applies'],
    ['hovedforlop 2', { ...hovedforlop2, ...funksjonsfall }, 'applies'],
    ['hovedforlop 3', { ...hovedforlop3, ...funksjonsfall }, 'applies'],
    ['severity and duration not known', { ...ukjent, ...funksjonsfall }, 'applies'],
    ['some loss of function', { ...person, funksjonsfall: 'noe' }, 'does-not-apply'],
    ['no loss of function', { ...person, funksjonsfall: 'ingen' }, 'does-not-apply'],
    ['not persisting', { ...person, vedvarerEllerForverres: false }, 'does-not-apply'],
  ],
  unknown: [[person, 'funksjonsfall', 'vedvarerEllerForverres']],
  literal: [person, 'not-in-force'],
})
