import { rule } from '../../src/engine/rule.js'
import { action, any, is } from '../vocabulary.js'

/** No interval and no rule for stepping down in the text (G17): a change prompts it, never a date. */
export const byttHovedforlop = rule({
  id: 'henvisning/bytt-hovedforlop',
  title: {
    nb: 'Når situasjonen endrer seg, bør personen raskt kunne bytte hovedforløp',
    nn: 'Når situasjonen endrar seg, bør personen raskt kunne byte hovudforløp',
    en: 'When the situation changes, the person should be able to change hovedforløp quickly',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R3.22'],
  gaps: ['G17'],
  when: any(is('vedvarerEllerForverres'), is('forventetMerAlvorlig')),
  then: action('vurder-hovedforlop-pa-nytt'),
})
