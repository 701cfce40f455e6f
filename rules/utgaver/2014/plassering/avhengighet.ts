import { rule } from '../../../../src/engine/rule.js'
import { includes } from '../../../vocabulary.js'

export const avhengighet = rule({
  id: 'utgaver/2014/plassering/avhengighet',
  title: {
    nb: 'Avhengighet av rusmidler eller medikamenter er et eksempel på hovedforløp 3',
    nn: 'Avhengigheit av rusmiddel eller medikament er eit døme på hovudforløp 3',
    en: 'Dependence on substances or medicines is an example of hovedforløp 3',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S3.02'],
  gaps: ['M4'],
  when: includes('tilstander', 'avhengighet'),
  then: { place: [3] },
})
