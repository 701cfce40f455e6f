import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/** Beside the general row of the same statement, so that a known disability is not lost among the rest. */
export const funksjonsnedsettelse = rule({
  id: 'hovedforlop-1/funksjonsnedsettelse',
  title: {
    nb: 'Innholdet i lavterskeltilbudet tilpasses funksjonsnedsettelsen personen har',
    nn: 'Innhaldet i lågterskeltilbodet blir tilpassa funksjonsnedsetjinga personen har',
    en: 'The content of the low-threshold service is adapted to the disability the person has',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R5.74'],
  when: all(hovedforlop(1), is('funksjonsnedsettelse')),
  then: {
    ...action('tilpass-hjelpen'),
    option: {
      nb: 'etter funksjonsnedsettelsen personen har',
      nn: 'etter funksjonsnedsetjinga personen har',
      en: 'to the disability the person has',
    },
  },
})
