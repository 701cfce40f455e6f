import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const malIHovedforlop1 = table({
  id: 'hovedforlop-1/mal-for-hjelpen',
  action: 'avtal-mal-for-hjelpen',
  rows: [
    {
      statement: 'R5.16',
      strength: 'should',
      when: hovedforlop(1),
      option: {
        nb: 'rask bedring og mestring, hindre forverring, funksjonsfall og andre følger',
        nn: 'rask betring og meistring, hindre forverring, funksjonsfall og andre følgjer',
        en: 'quick improvement, coping, preventing worsening, functional loss and other consequences',
      },
    },
    {
      statement: 'R5.17',
      strength: 'should',
      when: hovedforlop(1),
      option: {
        nb: 'egne verktøy for å mestre lignende vansker senere',
        nn: 'eigne verktøy for å meistre liknande vanskar seinare',
        en: 'own tools for coping with similar problems later',
      },
    },
    {
      statement: 'R5.34',
      strength: 'advice',
      when: hovedforlop(1),
      option: {
        nb: 'livskvalitet og mestring, hindre forverring, funksjonsfall, sosiale vansker og følgeskader',
        nn: 'livskvalitet og meistring, hindre forverring, funksjonsfall, sosiale vanskar og følgjeskadar',
        en: 'quality of life, coping, preventing worsening, functional loss, social difficulties and secondary harm',
      },
    },
  ],
})
