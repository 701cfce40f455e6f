import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is } from '../../../vocabulary.js'

export const alvorligPersonlighetsforstyrrelse = rule({
  id: 'utgaver/2014/plassering/alvorlig-personlighetsforstyrrelse',
  title: {
    nb: 'Alvorlig personlighetsforstyrrelse er et eksempel på hovedforløp 3',
    nn: 'Alvorleg personlegdomsforstyrring er eit døme på hovudforløp 3',
    en: 'Severe personality disorder is an example of hovedforløp 3',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S3.06'],
  gaps: ['M4', 'M10'],
  when: all(includes('tilstander', 'personlighetsforstyrrelse'), is('alvorlighet', 'alvorlig')),
  then: { place: [3] },
})
