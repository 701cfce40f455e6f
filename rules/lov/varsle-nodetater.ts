import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const varsleNodetater = rule({
  id: 'lov/varsle-nodetater',
  title: {
    nb:
      'Er det akutt fare for vold, varsle politi og brannvesen når det er nødvendig for å avverge alvorlig skade ' +
      'på person eller eiendom',
    nn:
      'Er det akutt fare for vald, varsle politi og brannvesen når det er nødvendig for å avverje alvorleg skade ' +
      'på person eller eigedom',
    en:
      'In imminent danger of violence, notify the police and fire service where necessary to avert serious harm ' +
      'to person or property',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-31'],
  when: is('voldsrisiko', 'akutt-fare'),
  urgency: 'immediate',
  then: action('varsle-nodetater'),
})
