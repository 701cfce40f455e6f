import { rule } from '../../src/engine/rule.js'
import { action, all, is } from '../vocabulary.js'

/** «Mildere» is read as less than severe (G2); a greater severity never takes the consideration away. */
export const forsteHenvendelseLangvarig = rule({
  id: 'henvisning/forste-henvendelse-langvarig',
  title: {
    nb: 'Det samme vurderes ved første henvendelse når vanskene er moderate, alvorlige eller ennå ikke gradert',
    nn: 'Det same blir vurdert ved første kontakt når vanskane er moderate, alvorlege eller enno ikkje graderte',
    en: 'The same is considered at a first contact when the problems are moderate, severe or not yet graded',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R6.17', 'R6.18', 'R6.19', 'R6.20'],
  gaps: ['G2', 'G3'],
  when: all(is('forsteHenvendelse'), is('varighet', 'langvarig')),
  then: action('vurder-radforing-eller-henvisning'),
})
