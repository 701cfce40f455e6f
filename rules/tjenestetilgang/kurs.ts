import { table } from '../../src/engine/rule.js'
import { includes } from '../vocabulary.js'

export const kurs = table({
  id: 'tjenestetilgang/kurs',
  action: 'tilby-kurs',
  rows: [
    // alvorlighet tells of the worst problem, not of the depression, so it shuts nobody out here.
    {
      statement: 'R1.36',
      strength: 'may',
      when: includes('tilstander', 'depresjon', 'stress', 'livskrise', 'belastende-livshendelse'),
      option: {
        nb: 'ved mild til moderat depresjon eller belastning, og i hverdagsglede',
        nn: 'ved mild til moderat depresjon eller belastning, og i kvardagsglede',
        en: 'for mild to moderate depression or strain, and in everyday joy',
      },
    },
  ],
})
