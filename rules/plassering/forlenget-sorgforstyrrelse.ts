import { rule } from '../../src/engine/rule.js'
import { all, any, includes, is } from '../vocabulary.js'

// the lead-in still decides: what is both severe and lasting is hovedforløp 3
const ikkeBadeAlvorligOgLangvarig = any(is('alvorlighet', 'mild', 'moderat'), is('varighet', 'kortvarig'))

export const forlengetSorgforstyrrelse = rule({
  id: 'plassering/forlenget-sorgforstyrrelse',
  title: {
    nb: 'Forlenget sorgforstyrrelse kan høre til hovedforløp 2',
    nn: 'Forlengd sorgforstyrring kan høyre til hovudforløp 2',
    en: 'Prolonged grief disorder can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R6.14'],
  when: all(includes('tilstander', 'forlenget-sorgforstyrrelse'), ikkeBadeAlvorligOgLangvarig),
  then: { place: [2] },
})
