import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

export const informasjonOgMedvirkning = rule({
  id: 'behovskartlegging/informasjon-og-medvirkning',
  title: {
    nb: 'Personen har rett til informasjon og til å medvirke',
    nn: 'Personen har rett til informasjon og til å medverke',
    en: 'The person has a right to information and to take part',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R4.80'],
  when: always,
  then: action('gi-informasjon-og-medvirkning'),
})
