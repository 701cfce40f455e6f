import { all, any, atMost, includes, is } from '../../../rules/vocabulary.js'
import { content } from '../../../scripts/verify/exact/content.js'
import type { Content } from '../../../src/engine/content.js'
import { action } from '../../../rules/vocabulary.js'
import type { Rule } from '../../../src/engine/rule.js'
import { word } from '../../src/made-up-facts.js'

const common = { title: word('x'), strength: 'definition', basis: 'guideline', statements: [] } as const
const made = (id: string, rest: Pick<Rule, 'when' | 'then'> & Partial<Rule>): Rule => ({ ...common, id, ...rest })

/** The facts and actions of the guide, with other rules. */
export const withRules = (rules: readonly Rule[]): Content => ({ ...content, rules })

/** One rule of each oddity, so that all of them must be found. */
export const oddRules: readonly Rule[] = [
  made('odd/mild', { when: is('alvorlighet', 'mild'), then: { place: [1] } }),
  // covered by the first, and without it nobody is placed otherwise
  made('odd/mild-and-short', {
    when: all(is('alvorlighet', 'mild'), is('varighet', 'kortvarig')),
    then: { place: [1] },
  }),
  // nobody is both
  made('odd/mild-and-severe', {
    when: all(is('alvorlighet', 'mild'), is('alvorlighet', 'alvorlig')),
    then: { place: [3] },
  }),
  made('odd/severe', { when: is('alvorlighet', 'alvorlig'), then: { place: [1, 3] } }),
  made('odd/grief', { when: includes('tilstander', 'sorg'), then: { place: [2] } }),
  made('odd/weak', { strength: 'may', when: is('selvskading', 'akutt-krise'), then: action('kartlegg-selvskading') }),
  made('odd/strong', {
    strength: 'shall',
    when: any(is('selvskading', 'akutt-krise'), atMost('alder', 50)),
    then: action('kartlegg-selvskading'),
  }),
]
