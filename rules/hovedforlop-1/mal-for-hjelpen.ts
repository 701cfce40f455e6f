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
        nb: 'rask bedring og mestring, og å hindre forverring, funksjonsfall og andre følger',
        nn: 'rask betring og meistring, og å hindre forverring, funksjonsfall og andre følgjer',
        en: 'quick improvement and coping, preventing worsening, loss of function and other harm',
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
        nb: 'livskvalitet og mestring, og å hindre forverring, sosiale vansker og følgeskader',
        nn: 'livskvalitet og meistring, og å hindre forverring, sosiale vanskar og følgjeskadar',
        en: 'quality of life and coping, preventing worsening, social difficulties and secondary harm',
      },
    },
  ],
})
