import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is } from '../../../vocabulary.js'

export const alvorligDepresjon = rule({
  id: 'utgaver/2014/plassering/alvorlig-depresjon',
  title: {
    nb: 'Alvorlig depresjon er et eksempel på hovedforløp 3',
    nn: 'Alvorleg depresjon er eit døme på hovudforløp 3',
    en: 'Severe depression is an example of hovedforløp 3',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S3.04'],
  gaps: ['M4', 'M10'],
  when: all(includes('tilstander', 'depresjon'), is('alvorlighet', 'alvorlig')),
  then: { place: [3] },
})
