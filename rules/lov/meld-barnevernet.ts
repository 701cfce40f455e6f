import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/**
 * Only on concern for a child: neither violence against the person nor that there are children is enough. «Without
 * undue delay» is shown as today, the nearest that can be said.
 */
export const meldBarnevernet = rule({
  id: 'lov/meld-barnevernet',
  title: {
    nb: 'Er det grunn til alvorlig bekymring for et barn, meld fra til barnevernet uten ugrunnet opphold',
    nn: 'Er det grunn til alvorleg uro for eit barn, meld frå til barnevernet utan ugrunna opphald',
    en: 'If there is reason for serious concern about a child, report to child welfare without undue delay',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-33', 'bvl-13-2'],
  when: is('bekymringForBarn'),
  urgency: 'same-day',
  then: action('meld-barnevernet'),
})
