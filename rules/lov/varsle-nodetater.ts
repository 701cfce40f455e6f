import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const varsleNodetater = rule({
  id: 'lov/varsle-nodetater',
  title: {
    nb: 'Er det akutt fare for vold, varsle politiet når det er nødvendig for å avverge alvorlig skade',
    nn: 'Er det akutt fare for vald, varsle politiet når det er nødvendig for å avverje alvorleg skade',
    en: 'In imminent danger of violence, notify the police where necessary to avert serious harm',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-31'],
  when: is('voldsrisiko', 'akutt-fare'),
  urgency: 'immediate',
  then: action('varsle-nodetater'),
})
