import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const nedsattKognisjon = rule({
  id: 'behovskartlegging/nedsatt-kognisjon',
  title: {
    nb: 'Tiltak tilpasses når kognisjonen er svekket',
    nn: 'Tiltak blir tilpassa når kognisjonen er svekt',
    en: 'Measures are adapted when cognitive function is reduced',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.86'],
  when: is('nedsattKognisjon'),
  then: {
    ...action('tilpass-hjelpen'),
    option: {
      nb: 'tiltak tilpasset svekket kognisjon',
      nn: 'tiltak tilpassa svekt kognisjon',
      en: 'measures adapted to reduced cognitive function',
    },
  },
})
