import { table } from '../../src/engine/rule.js'
import { is } from '../vocabulary.js'

export const fagligeRessurser = table({
  id: 'voldsrisiko/faglige-ressurser',
  action: 'bruk-faglige-ressurser',
  rows: [
    {
      statement: 'R9.41',
      strength: 'advice',
      when: is('storeOgSammensatteBehov'),
      option: {
        nb: 'veilederen om oppfølging ved store og sammensatte behov',
        nn: 'rettleiaren om oppfølging ved store og samansette behov',
        en: 'the guide on follow-up of extensive and complex needs',
      },
    },
  ],
})
