import { rule } from '../../../../src/engine/rule.js'
import { includes } from '../../../vocabulary.js'

export const schizofreni = rule({
  id: 'utgaver/2014/plassering/schizofreni',
  title: {
    nb: 'Schizofreni er et eksempel på hovedforløp 3',
    nn: 'Schizofreni er eit døme på hovudforløp 3',
    en: 'Schizophrenia is an example of hovedforløp 3',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S3.05'],
  gaps: ['M4', 'M8'],
  when: includes('tilstander', 'psykoselidelse'),
  then: { place: [3] },
})
