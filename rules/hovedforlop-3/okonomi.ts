import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/** Personal economy. */
export const okonomi = rule({
  id: 'hovedforlop-3/okonomi',
  title: {
    nb: 'I hovedforløp 3 kan personen få hjelp med privatøkonomien',
    nn: 'I hovudforløp 3 kan personen få hjelp med privatøkonomien',
    en: 'In hovedforløp 3 the person may get help with personal economy',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R7.51'],
  when: all(hovedforlop(3), is('okonomibehov')),
  then: action('tilby-okonomihjelp'),
})
