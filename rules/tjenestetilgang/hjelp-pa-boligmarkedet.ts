import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const hjelpPaBoligmarkedet = rule({
  id: 'tjenestetilgang/hjelp-pa-boligmarkedet',
  title: {
    nb: 'Gi tilpasset hjelp til den som står svakt på boligmarkedet',
    nn: 'Gi tilpassa hjelp til den som står svakt på bustadmarknaden',
    en: 'Give adapted help to those at a disadvantage in the housing market',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R1.79'],
  when: is('boligbehov', 'trenger-hjelp', 'trenger-tilpasset-bolig'),
  then: action('tilby-bolighjelp'),
})
