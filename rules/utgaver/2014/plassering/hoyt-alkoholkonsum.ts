import { rule } from '../../../../src/engine/rule.js'
import { all, any, includes, is, not } from '../../../vocabulary.js'
import { verkenAlvorligEllerLangvarig } from './mild-og-kortvarig.js'

export const hoytAlkoholkonsum = rule({
  id: 'utgaver/2014/plassering/hoyt-alkoholkonsum',
  title: {
    nb: 'Høyt alkoholforbruk som gir problemer uten å være skadelig bruk, kan høre til hovedforløp 1',
    nn: 'Høgt alkoholforbruk som gir problem utan å vere skadeleg bruk, kan høyre til hovudforløp 1',
    en: 'High alcohol consumption that causes problems without being harmful use can belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S1.05'],
  gaps: ['M4'],
  when: all(
    is('hoytAlkoholforbruk'),
    any(includes('problemomrade', 'rusmidler'), includes('tilstander', 'problematisk-rusmiddelbruk')),
    not(includes('tilstander', 'skadelig-bruk', 'avhengighet')),
    verkenAlvorligEllerLangvarig,
  ),
  then: { place: [1] },
})
