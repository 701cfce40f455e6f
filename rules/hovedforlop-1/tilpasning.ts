import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const tilpasningIHovedforlop1 = table({
  id: 'hovedforlop-1/tilpasning',
  action: 'tilpass-hjelpen',
  rows: [
    {
      statement: 'R5.74',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'etter funksjonsnedsettelse, etnisitet, kjønn og alder',
        nn: 'etter funksjonsnedsetjing, etnisitet, kjønn og alder',
        en: 'to disability, ethnicity, gender and age',
      },
    },
    {
      statement: 'R5.75',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'juster styrke og innhold raskt når behovet endrer seg',
        nn: 'juster styrke og innhald raskt når behovet endrar seg',
        en: 'adjust intensity and content quickly when needs change',
      },
    },
  ],
})
