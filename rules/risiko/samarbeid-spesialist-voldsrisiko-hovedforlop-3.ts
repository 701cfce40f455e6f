import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop } from '../vocabulary.js'
import { voldsrisikoForhoyet } from './funn.js'

export const samarbeidSpesialistVoldsrisikoHovedforlop3 = rule({
  id: 'risiko/samarbeid-spesialist-voldsrisiko-hovedforlop-3',
  title: {
    nb: 'Er voldsrisikoen forhøyet i hovedforløp 3, skal kommunen samarbeide med spesialisthelsetjenesten slik rundskrivet sier',
    nn: 'Er valdsrisikoen forhøgd i hovudforløp 3, skal kommunen samarbeide med spesialisthelsetenesta slik rundskrivet seier',
    en: 'When violence risk is elevated in hovedforløp 3, the municipality shall cooperate with specialist services as the circular says',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R7.42'],
  when: all(hovedforlop(3), voldsrisikoForhoyet),
  then: action('samarbeid-spesialist-voldsrisiko'),
})
