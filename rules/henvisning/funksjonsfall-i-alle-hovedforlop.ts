import { rule } from '../../src/engine/rule.js'
import { action, all, is } from '../vocabulary.js'

export const funksjonsfallIAlleHovedforlop = rule({
  id: 'henvisning/funksjonsfall-i-alle-hovedforlop',
  title: {
    nb: 'Henvisningen ved vedvarende, betydelig funksjonsfall gjelder i alle hovedforløp',
    nn: 'Tilvisinga ved vedvarande, betydeleg funksjonsfall gjeld i alle hovudforløp',
    en: 'The referral on lasting, significant loss of function holds in every hovedforløp',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R6.22'],
  gaps: ['G16'],
  when: all(is('funksjonsfall', 'betydelig'), is('vedvarerEllerForverres')),
  then: action('henvis-pasientforlop'),
})
