import { rule } from '../../../../src/engine/rule.js'
import { all, is } from '../../../vocabulary.js'
import { verkenAlvorligEllerLangvarig } from './mild-og-kortvarig.js'

/** Whether some loss of function is a clear one is not said, so only none at all is read as the example (M7). */
export const illegaleRusmidlerUtenKlarFunksjonssvikt = rule({
  id: 'utgaver/2014/plassering/illegale-rusmidler-uten-klar-funksjonssvikt',
  title: {
    nb: 'Bruk av illegale rusmidler uten klart funksjonsfall kan høre til hovedforløp 1',
    nn: 'Bruk av illegale rusmiddel utan klart funksjonsfall kan høyre til hovudforløp 1',
    en: 'Use of illegal drugs without a clear loss of function can belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S1.04'],
  gaps: ['M4', 'M7'],
  when: all(is('illegaleRusmidler'), is('funksjonsfall', 'ingen'), verkenAlvorligEllerLangvarig),
  then: { place: [1] },
})
