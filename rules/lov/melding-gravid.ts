import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/**
 * The answer carries the whole condition of the section, and a professional sends what is sent: the library reports
 * nothing. That it is for today is our reading, the section names no time. Known not to be pregnant: not asked.
 */
export const meldingGravid = rule({
  id: 'lov/melding-gravid',
  title: {
    nb: 'Blir barnet overveiende sannsynlig født med skade av rusbruken, gi kommunen opplysninger av eget tiltak',
    nn: 'Blir barnet overvegande sannsynleg fødd med skade av rusbruken, gi kommunen opplysningar av eige tiltak',
    en: 'If the child will most likely be born with harm from substance use, inform the municipality unasked',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-32', 'hol-10-3'],
  when: is('gravidSkadeligRusbruk'),
  unless: is('gravid', false),
  urgency: 'same-day',
  then: action('vurder-melding-gravid'),
})
