import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const smittevernhjelp = rule({
  id: 'skadereduksjon/smittevernhjelp',
  title: {
    nb: 'Gi den smittevernhjelpen som trengs',
    nn: 'Gi den smittevernhjelpa som trengst',
    en: 'Give the infection control help that is needed',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R8.45'],
  when: is('smitterisiko'),
  then: action('tilby-smittevernhjelp'),
})
