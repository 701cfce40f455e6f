import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is } from '../../../vocabulary.js'

export const alvorligBipolarLidelse = rule({
  id: 'utgaver/2014/plassering/alvorlig-bipolar-lidelse',
  title: {
    nb: 'Alvorlig bipolar lidelse er et eksempel på hovedforløp 3',
    nn: 'Alvorleg bipolar liding er eit døme på hovudforløp 3',
    en: 'Severe bipolar disorder is an example of hovedforløp 3',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S3.03'],
  gaps: ['M4', 'M10'],
  when: all(includes('tilstander', 'bipolar-lidelse'), is('alvorlighet', 'alvorlig')),
  then: { place: [3] },
})
