import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const legemidlerIHovedforlop2 = table({
  id: 'hovedforlop-2/legemidler',
  action: 'tilby-legemiddelbehandling',
  rows: [
    {
      statement: 'R6.54',
      strength: 'may',
      when: hovedforlop(2),
      option: {
        nb: 'fastlegen vurderer legemidler som stabiliserer, forebygger tilbakefall eller behandler',
        nn: 'fastlegen vurderer legemiddel som stabiliserer, førebyggjer tilbakefall eller behandlar',
        en: 'the GP considers medicines that stabilise, prevent relapse or treat',
      },
    },
  ],
})
