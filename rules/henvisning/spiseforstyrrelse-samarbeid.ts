import { rule } from '../../src/engine/rule.js'
import { action, all, any, includes, is } from '../vocabulary.js'

/** A severe eating disorder, or a severe nutritional problem; «alvorlige» may govern both, so either is enough (G30). */
export const alvorligSpiseforstyrrelse = any(
  all(includes('tilstander', 'spiseforstyrrelse'), is('alvorlighet', 'alvorlig')),
  is('alvorligErnaringsutfordring'),
)

export const spiseforstyrrelseSamarbeid = rule({
  id: 'henvisning/spiseforstyrrelse-samarbeid',
  title: {
    nb: 'Ved alvorlig spiseforstyrrelse eller ernæringsproblem bør kommunen samarbeide med spesialisthelsetjenesten',
    nn: 'Ved alvorleg eteforstyrring eller ernæringsproblem bør kommunen samarbeide med spesialisthelsetenesta',
    en: 'On a severe eating disorder or nutritional problem the municipality should cooperate with specialist services',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R6.29'],
  gaps: ['G30'],
  when: alvorligSpiseforstyrrelse,
  then: action('samarbeid-spesialist-spiseforstyrrelse'),
})
