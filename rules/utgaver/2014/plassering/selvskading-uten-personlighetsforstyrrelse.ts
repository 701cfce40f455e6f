import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is, not } from '../../../vocabulary.js'
import { verkenAlvorligEllerLangvarig } from './mild-og-kortvarig.js'

/** The quoted text draws the line at the personality disorder, the guide of 2025 at lasting and severe self-harm. */
export const selvskadingUtenPersonlighetsforstyrrelse = rule({
  id: 'utgaver/2014/plassering/selvskading-uten-personlighetsforstyrrelse',
  title: {
    nb: 'Selvskading uten samtidig personlighetsforstyrrelse kan høre til hovedforløp 1',
    nn: 'Sjølvskading utan samtidig personlegdomsforstyrring kan høyre til hovudforløp 1',
    en: 'Self-harm without a concurrent personality disorder can belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S1.03'],
  gaps: ['M4', 'M6'],
  when: all(
    is('selvskading', 'akutt-krise', 'vedvarende-eller-alvorlig'),
    not(includes('tilstander', 'personlighetsforstyrrelse')),
    verkenAlvorligEllerLangvarig,
  ),
  then: { place: [1] },
})
