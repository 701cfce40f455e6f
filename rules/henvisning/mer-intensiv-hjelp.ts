import { rule } from '../../src/engine/rule.js'
import { action, all, is } from '../vocabulary.js'

export const merIntensivHjelp = rule({
  id: 'henvisning/mer-intensiv-hjelp',
  title: {
    nb: 'Ved alvorlige, kortvarige vansker kan det i perioder trengs mer intensiv hjelp',
    nn: 'Ved alvorlege, kortvarige vanskar kan det i periodar trengst meir intensiv hjelp',
    en: 'Severe, short-lived problems can need more intensive help for periods',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R6.87'],
  when: all(is('alvorlighet', 'alvorlig'), is('varighet', 'kortvarig')),
  then: action('tilpass-hjelpen'),
})
