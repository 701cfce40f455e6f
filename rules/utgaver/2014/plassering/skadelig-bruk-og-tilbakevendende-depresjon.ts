import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is, not } from '../../../vocabulary.js'
import { badeAlvorligOgLangvarig } from './alvorlig-og-langvarig.js'
import { skadeligBrukAvAlkohol } from './tidsbegrenset-skadelig-bruk.js'

export const skadeligBrukOgTilbakevendendeDepresjon = rule({
  id: 'utgaver/2014/plassering/skadelig-bruk-og-tilbakevendende-depresjon',
  title: {
    nb: 'Skadelig bruk av alkohol med tilbakevendende depresjoner, uten stort funksjonsfall, kan høre til hovedforløp 2',
    nn: 'Skadeleg bruk av alkohol med tilbakevendande depresjonar, utan stort funksjonsfall, kan høyre til hovudforløp 2',
    en: 'Harmful use of alcohol with recurrent depression, without a marked loss of function, can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S2.08'],
  gaps: ['M4', 'M8', 'M9'],
  when: all(
    skadeligBrukAvAlkohol,
    includes('tilstander', 'depresjon'),
    is('tilbakevendende'),
    is('funksjonsfall', 'ingen', 'noe'),
    not(badeAlvorligOgLangvarig),
  ),
  then: { place: [2] },
})
