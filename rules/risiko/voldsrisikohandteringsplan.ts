import { rule } from '../../src/engine/rule.js'
import { action } from '../vocabulary.js'
import { voldsrisikoForhoyet } from './funn.js'

export const voldsrisikohandteringsplan = rule({
  id: 'risiko/voldsrisikohandteringsplan',
  title: {
    nb: 'Antas voldsrisikoen å være forhøyet, skal kommunen være med på å lage en plan med konkrete tiltak',
    nn: 'Er valdsrisikoen truleg forhøgd, skal kommunen vere med på å lage ein plan med konkrete tiltak',
    en: 'When violence risk is assumed to be elevated, the municipality shall take part in making a plan with concrete measures',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R9.05', 'R9.06'],
  gaps: ['G9'],
  when: voldsrisikoForhoyet,
  then: action('voldsrisikohandteringsplan'),
})
