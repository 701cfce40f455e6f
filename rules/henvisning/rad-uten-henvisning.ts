import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Never used to drop a referral that a found risk demands (G10). */
export const radUtenHenvisning = rule({
  id: 'henvisning/rad-uten-henvisning',
  title: {
    nb: 'I hovedforløp 2 er det aktuelt å be om råd uten å henvise',
    nn: 'I hovudforløp 2 er det aktuelt å be om råd utan å tilvise',
    en: 'In hovedforløp 2 asking for advice without referring is relevant',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R6.86'],
  gaps: ['G10'],
  when: hovedforlop(2),
  then: action('radfor-spesialist-uten-henvisning'),
})
