import { rule } from '../../../../src/engine/rule.js'
import { all, includes, not } from '../../../vocabulary.js'
import { badeAlvorligOgLangvarig } from './alvorlig-og-langvarig.js'

export const akuttPsykoseGodPrognose = rule({
  id: 'utgaver/2014/plassering/akutt-psykose-god-prognose',
  title: {
    nb: 'Akutt psykose med gode utsikter kan høre til hovedforløp 2',
    nn: 'Akutt psykose med gode utsikter kan høyre til hovudforløp 2',
    en: 'Acute psychosis with a good prognosis can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S2.03'],
  gaps: ['M4'],
  when: all(includes('tilstander', 'psykose-god-prognose'), not(badeAlvorligOgLangvarig)),
  then: { place: [2] },
})
