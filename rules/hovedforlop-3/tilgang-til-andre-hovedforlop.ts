import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/**
 * Hovedforlop 3 adds to the help that is open, it takes none away. Whether a measure is likely to help is judged case
 * by case.
 */
export const tilgangTilAndreHovedforlop = rule({
  id: 'hovedforlop-3/tilgang-til-andre-hovedforlop',
  title: {
    nb: 'Den som er i hovedforløp 3, skal få tiltak fra hovedforløp 1 og 2 når de trolig hjelper',
    nn: 'Den som er i hovudforløp 3, skal få tiltak frå hovudforløp 1 og 2 når dei truleg hjelper',
    en: 'A person in hovedforløp 3 shall get measures from hovedforløp 1 and 2 when they are likely to help',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R7.37'],
  when: hovedforlop(3),
  then: {
    ...action('gi-tilgang-til-andre-hovedforlop'),
    option: {
      nb: 'tiltak fra hovedforløp 1 og 2 som trolig virker på livskvalitet, mestring, rus eller symptomer',
      nn: 'tiltak frå hovudforløp 1 og 2 som truleg verkar på livskvalitet, meistring, rus eller symptom',
      en: 'measures from hovedforløp 1 and 2 likely to improve quality of life, coping, substance use or symptoms',
    },
  },
})
