import { table } from '../../src/engine/rule.js'
import { hovedforlop } from '../vocabulary.js'

export const samtaletilbud = table({
  id: 'hovedforlop-1/samtaletilbud',
  action: 'tilby-samtale-og-behandling',
  rows: [
    {
      statement: 'R5.62',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'hjelpetelefoner og samtaletjenester på nett',
        nn: 'hjelpetelefonar og samtaletenester på nett',
        en: 'helplines and online conversation services',
      },
    },
    {
      statement: 'R5.67',
      strength: 'may',
      when: hovedforlop(1),
      option: {
        nb: 'korte samtaleforløp i kommunen',
        nn: 'korte samtaleforløp i kommunen',
        en: 'short courses of conversation therapy in the municipality',
      },
    },
  ],
})
