import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/** The second sentence of the section. The first, attention, is owed to everybody: `lov/oppmerksomhet-pa-vold`. */
export const hjelpUtsatteForVold = rule({
  id: 'lov/hjelp-utsatte-for-vold',
  title: {
    nb: 'Legg til rette for å avverge vold og seksuelle overgrep mot den som er utsatt, og gjør hjelp mulig',
    nn: 'Legg til rette for å avverje vald og seksuelle overgrep mot den som er utsett, og gjer hjelp mogleg',
    en: 'Make it possible to avert violence and sexual abuse against whoever is exposed to it, and to help',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hol-3-3-a'],
  when: is('utsattForVold'),
  then: action('hjelp-utsatte-for-vold'),
})
