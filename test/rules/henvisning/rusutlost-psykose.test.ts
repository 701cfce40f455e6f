import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { testDuty } from './duty.js'

const psykose = { tilstander: ['rusutlost-psykose'], rusutlostPsykoseGjentattEllerAlvorlig: true } as const
const person = { ...hovedforlop1, ...psykose } as const

testDuty('henvisning/rusutlost-psykose', {
  action: 'involver-spesialist-rusutlost-psykose',
  cases: [
    ['severe or repeated, all else mild', person, 'applies'],
    ['severe or repeated in hovedforlop 2', { ...hovedforlop2, ...psykose }, 'applies'],
    ['severe or repeated in hovedforlop 3', { ...hovedforlop3, ...psykose }, 'applies'],
    ['severity and duration not known', { ...ukjent, ...psykose }, 'applies'],
    ['neither', { ...person, rusutlostPsykoseGjentattEllerAlvorlig: false }, 'does-not-apply'],
  ],
  unknown: [[person, 'rusutlostPsykoseGjentattEllerAlvorlig']],
  literal: [person, 'applies'],
})
