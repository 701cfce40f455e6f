import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const tilpassetBolig = rule({
  id: 'tjenestetilgang/tilpasset-bolig',
  title: {
    nb: 'Hjelp med å skaffe særskilt tilpasset bolig',
    nn: 'Hjelp med å skaffe særskilt tilpassa bustad',
    en: 'Help to obtain specially adapted housing',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R1.80'],
  when: is('boligbehov', 'trenger-tilpasset-bolig'),
  then: action('tilby-bolighjelp'),
})
