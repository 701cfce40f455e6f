import { rule } from '../../../../src/engine/rule.js'
import { all, includes, not } from '../../../vocabulary.js'
import { badeAlvorligOgLangvarig } from './alvorlig-og-langvarig.js'

/** Definition and example point to different levels: what lies between them stays open too. */
export const mellomDefinisjonOgEksempel = rule({
  id: 'utgaver/2014/plassering/mellom-definisjon-og-eksempel',
  title: {
    nb: 'Avhengighet eller psykoselidelse som vurderes som mildere eller kortvarig: hovedforløp 2 står åpent ved siden av 3',
    nn: 'Avhengigheit eller psykoseliding som blir vurdert som mildare eller kortvarig: hovudforløp 2 står ope ved sida av 3',
    en: 'Dependence or psychotic disorder judged to be milder or short-lived: hovedforløp 2 stays open beside 3',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['S3.02', 'S3.05'],
  gaps: ['M4'],
  when: all(includes('tilstander', 'avhengighet', 'psykoselidelse'), not(badeAlvorligOgLangvarig)),
  then: { place: [2] },
})
