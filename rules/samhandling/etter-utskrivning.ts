import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/** The sentence ties the responsibility to the discharge and to no level, so neither does the rule. */
export const etterUtskrivning = rule({
  id: 'samhandling/etter-utskrivning',
  title: {
    nb: 'Etter utskrivning har spesialisthelsetjenesten fortsatt ansvar for nødvendig spesialisthjelp',
    nn: 'Etter utskriving har spesialisthelsetenesta framleis ansvar for nødvendig spesialisthjelp',
    en: 'After discharge, specialist services are still responsible for the specialist help that is necessary',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R2.10'],
  when: is('nyligUtskrevet'),
  then: {
    ...action('samarbeid-spesialist'),
    option: {
      nb: 'spesialisten har fortsatt ansvar for nødvendig spesialisthjelp',
      nn: 'spesialisten har framleis ansvar for nødvendig spesialisthjelp',
      en: 'specialist services are still responsible for necessary specialist help',
    },
  },
})
