import { hovedforlop1, hovedforlop3, ukjent } from '../profiles.js'
import { testDuty } from './duty.js'

const mangler = { kommunenManglerKompetanse: true } as const

testDuty('henvisning/kommunen-mangler-kompetanse', {
  action: 'vurder-henvisning',
  cases: [
    ['competence is lacking', { ...ukjent, ...mangler }, 'applies'],
    ['the same in hovedforlop 1', { ...hovedforlop1, ...mangler }, 'applies'],
    ['the same in hovedforlop 3', { ...hovedforlop3, ...mangler }, 'applies'],
    ['competence is there', { ...ukjent, kommunenManglerKompetanse: false }, 'does-not-apply'],
  ],
  unknown: [[{ ...ukjent, ...mangler }, 'kommunenManglerKompetanse']],
  literal: [{ ...ukjent, ...mangler }, 'applies'],
})
