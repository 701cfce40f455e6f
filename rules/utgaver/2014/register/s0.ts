import type { Statement } from '../../../../src/guideline/statement.js'
import { entry } from './entry.js'

export const s0: readonly Statement[] = [
  entry({
    id: 'S0.01',
    kind: 'scope',
    hovedforlop: [1, 2, 3],
    trigger: '',
    text: {
      nb: 'Tre forløp skilles ut fra hva slags problem det er, hvor alvorlig det er og hvor lenge det varer.',
      nn: 'Tre forløp blir skilde ut frå kva slags problem det er, kor alvorleg det er og kor lenge det varer.',
      en: 'Three pathways are told apart by the nature of the problem, its severity and its duration.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5, innledningen',
    ambiguity: 'No limits are quoted for severity or duration, and who judges them is not said.',
  }),
]
