import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

export const grunnlagForMedvirkning = rule({
  id: 'behovskartlegging/grunnlag-for-medvirkning',
  title: {
    nb: 'Kartleggingen bør gi personen godt nok grunnlag til å være med og bestemme',
    nn: 'Kartlegginga bør gi personen godt nok grunnlag til å vere med og bestemme',
    en: 'The mapping should give the person a sufficient basis to take part in decisions',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R4.03'],
  when: always,
  then: {
    ...action('gi-informasjon-og-medvirkning'),
    option: {
      nb: 'en kartlegging som gir grunnlag for å være med og bestemme',
      nn: 'ei kartlegging som gir grunnlag for å vere med og bestemme',
      en: 'a mapping that gives a basis to take part in decisions',
    },
  },
})
