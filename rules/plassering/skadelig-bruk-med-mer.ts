import { rule } from '../../src/engine/rule.js'
import { all, includes, is } from '../vocabulary.js'

export const skadeligBrukMedMer = rule({
  id: 'plassering/skadelig-bruk-med-mer',
  title: {
    nb: 'Avhengighet eller større funksjonsfall i tillegg til skadelig bruk senker aldri plasseringen',
    nn: 'Avhengigheit eller større funksjonsfall i tillegg til skadeleg bruk senkar aldri plasseringa',
    en: 'Dependence or a greater loss of function beside harmful use never lowers the placing',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['R6.07'],
  gaps: ['G19', 'G20', 'G32'],
  when: all(
    includes('tilstander', 'skadelig-bruk'),
    is('varighet', 'kortvarig'),
    is('funksjonsfall', 'noe', 'betydelig'),
  ),
  then: { place: [2] },
})
