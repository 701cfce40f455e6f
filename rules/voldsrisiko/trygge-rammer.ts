import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

export const tryggeRammer = rule({
  id: 'voldsrisiko/trygge-rammer',
  title: {
    nb: 'Gi helsehjelp, utredning og behandling slik at verken brukere eller ansatte utsettes for vold',
    nn: 'Gi helsehjelp, utgreiing og behandling slik at verken brukarar eller tilsette blir utsette for vald',
    en: 'Give care, assessment and treatment so that neither users nor staff are exposed to violence',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R9.48'],
  when: always,
  then: action('trygge-rammer'),
})
