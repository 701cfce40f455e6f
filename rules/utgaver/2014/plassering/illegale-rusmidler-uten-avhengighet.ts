import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is, not } from '../../../vocabulary.js'
import { badeAlvorligOgLangvarig } from './alvorlig-og-langvarig.js'

export const illegaleRusmidlerUtenAvhengighet = rule({
  id: 'utgaver/2014/plassering/illegale-rusmidler-uten-avhengighet',
  title: {
    nb: 'Bruk av illegale rusmidler uten avhengighet kan høre til hovedforløp 2',
    nn: 'Bruk av illegale rusmiddel utan avhengigheit kan høyre til hovudforløp 2',
    en: 'Use of illegal drugs without dependence can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S2.05'],
  gaps: ['M4', 'M7'],
  when: all(is('illegaleRusmidler'), not(includes('tilstander', 'avhengighet')), not(badeAlvorligOgLangvarig)),
  then: { place: [2] },
})
