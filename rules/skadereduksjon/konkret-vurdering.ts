import { rule } from '../../src/engine/rule.js'
import { action } from '../vocabulary.js'
import { skadereduksjonErAktuelt } from './skadereduksjon-er-aktuelt.js'

/** The duty is to assess. It makes no single measure a duty, so it stands under an action of its own. */
export const konkretVurdering = rule({
  id: 'skadereduksjon/konkret-vurdering',
  title: {
    nb: 'Avgjør hvilke skadereduserende tiltak personen skal ha etter en konkret vurdering av behovet',
    nn: 'Avgjer kva skadereduserande tiltak personen skal ha, etter ei konkret vurdering av behovet',
    en: 'Decide which harm-reducing measures the person is to have from a concrete assessment of the need',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R8.41'],
  when: skadereduksjonErAktuelt,
  then: action('vurder-behov-for-skadereduksjon'),
})
