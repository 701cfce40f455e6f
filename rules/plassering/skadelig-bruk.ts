import { rule } from '../../src/engine/rule.js'
import { all, includes, is, not } from '../vocabulary.js'

export const skadeligBruk = rule({
  id: 'plassering/skadelig-bruk',
  title: {
    nb: 'Forbigående skadelig bruk uten avhengighet, med noe funksjonsfall, kan høre til hovedforløp 2',
    nn: 'Forbigåande skadeleg bruk utan avhengigheit, med noko funksjonsfall, kan høyre til hovudforløp 2',
    en: 'Transient harmful use without dependence, with some loss of function, can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R6.07'],
  gaps: ['G32'],
  when: all(
    includes('tilstander', 'skadelig-bruk'),
    not(includes('tilstander', 'avhengighet')),
    is('varighet', 'kortvarig'),
    is('funksjonsfall', 'noe'),
  ),
  then: { place: [2] },
})
