import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

/** Owed to everybody, and most to those of whom nobody knows: a question that was never asked is no answer. */
export const oppmerksomhetPaVold = rule({
  id: 'lov/oppmerksomhet-pa-vold',
  title: {
    nb: 'Ha særlig oppmerksomhet på at alle kan være utsatt for, eller i fare for, vold eller seksuelle overgrep',
    nn: 'Ver særleg merksam på at alle kan vere utsette for, eller i fare for, vald eller seksuelle overgrep',
    en: 'Pay special attention: anybody may be exposed to, or at risk of, violence or sexual abuse',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hol-3-3-a'],
  when: always,
  then: action('oppmerksomhet-pa-vold'),
})
