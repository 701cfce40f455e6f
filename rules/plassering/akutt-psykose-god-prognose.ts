import { rule } from '../../src/engine/rule.js'
import { all, any, includes, is } from '../vocabulary.js'

// the lead-in still decides: what is both severe and lasting is hovedforløp 3
const ikkeBadeAlvorligOgLangvarig = any(is('alvorlighet', 'mild', 'moderat'), is('varighet', 'kortvarig'))

export const akuttPsykoseGodPrognose = rule({
  id: 'plassering/akutt-psykose-god-prognose',
  title: {
    nb: 'Akutt psykose med gode utsikter kan høre til hovedforløp 2',
    nn: 'Akutt psykose med gode utsikter kan høyre til hovudforløp 2',
    en: 'Acute psychosis with a good prognosis can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R6.04'],
  when: all(includes('tilstander', 'psykose-god-prognose'), ikkeBadeAlvorligOgLangvarig),
  then: { place: [2] },
})
