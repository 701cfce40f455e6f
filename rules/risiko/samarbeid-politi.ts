import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { voldsrisikoForhoyet } from './funn.js'

/** The text says this for hovedforløp 3 only. What may be shared is settled by the circular and the statutes, not here. */
export const samarbeidPoliti = rule({
  id: 'risiko/samarbeid-politi',
  title: {
    nb: 'Er voldsrisikoen forhøyet i hovedforløp 3, skal kommunen samarbeide med politiet',
    nn: 'Er valdsrisikoen forhøgd i hovudforløp 3, skal kommunen samarbeide med politiet',
    en: 'When violence risk is elevated in hovedforløp 3, the municipality shall cooperate with the police',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R7.41'],
  gaps: ['G9'],
  when: all(hovedforlop(3), voldsrisikoForhoyet),
  then: action('samarbeid-politi'),
})
