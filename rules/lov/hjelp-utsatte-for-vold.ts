import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const hjelpUtsatteForVold = rule({
  id: 'lov/hjelp-utsatte-for-vold',
  title: {
    nb: 'Ha særlig oppmerksomhet på vold og overgrep mot personen, og gjør hjelp mulig',
    nn: 'Ver særleg merksam på vald og overgrep mot personen, og gjer hjelp mogleg',
    en: 'Pay special attention to violence and abuse against the person, and enable help',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hol-3-3-a'],
  when: is('utsattForVold'),
  then: action('hjelp-utsatte-for-vold'),
})
