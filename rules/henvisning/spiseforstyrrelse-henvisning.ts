import { rule } from '../../src/engine/rule.js'
import { action } from '../vocabulary.js'
import { alvorligSpiseforstyrrelse } from './spiseforstyrrelse-samarbeid.js'

export const spiseforstyrrelseHenvisning = rule({
  id: 'henvisning/spiseforstyrrelse-henvisning',
  title: {
    nb: 'Ved alvorlig spiseforstyrrelse eller ernæringsproblem bør det henvises når det trengs',
    nn: 'Ved alvorleg eteforstyrring eller ernæringsproblem bør det tilvisast når det trengst',
    en: 'On a severe eating disorder or nutritional problem referral should be made when needed',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R6.30'],
  gaps: ['G30'],
  when: alvorligSpiseforstyrrelse,
  then: action('henvis-spiseforstyrrelse'),
})
