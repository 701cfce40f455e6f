import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

export const tverrfagligTeamIHovedforlop2 = rule({
  id: 'hovedforlop-2/tverrfaglig-team',
  title: {
    nb: 'En tverrfaglig teammodell kan være et tiltak i hovedforløp 2',
    nn: 'Ein tverrfagleg teammodell kan vere eit tiltak i hovudforløp 2',
    en: 'An interdisciplinary team model can be a measure in hovedforløp 2',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R6.62'],
  when: hovedforlop(2),
  then: action('tilby-tverrfaglig-team'),
})
