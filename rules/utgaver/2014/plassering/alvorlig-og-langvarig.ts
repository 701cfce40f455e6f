import { rule } from '../../../../src/engine/rule.js'
import { all, is } from '../../../vocabulary.js'

/** Where this holds, no example of a lower hovedforløp does: an example never lowers the placing (M4). */
export const badeAlvorligOgLangvarig = all(is('alvorlighet', 'alvorlig'), is('varighet', 'langvarig'))

export const alvorligOgLangvarig = rule({
  id: 'utgaver/2014/plassering/alvorlig-og-langvarig',
  title: {
    nb: 'Alvorlige og langvarige vansker hører til hovedforløp 3',
    nn: 'Alvorlege og langvarige vanskar høyrer til hovudforløp 3',
    en: 'Severe, long-lasting problems belong in hovedforløp 3',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S3.01'],
  when: badeAlvorligOgLangvarig,
  then: { place: [3] },
})
