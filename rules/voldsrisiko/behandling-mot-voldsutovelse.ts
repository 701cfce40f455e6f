import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/** The guide quotes this from a national strategy. */
export const behandlingMotVoldsutovelse = rule({
  id: 'voldsrisiko/behandling-mot-voldsutovelse',
  title: {
    nb: 'La den som utøver vold eller står i fare for det, søke behandling uten henvisning',
    nn: 'La den som utøver vald eller står i fare for det, søkje behandling utan tilvising',
    en: 'Let those who commit violence or are at risk of it seek treatment without referral',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R9.52'],
  when: is('utoverVoldEllerStarIFare'),
  then: action('tilby-behandling-mot-voldsutovelse'),
})
