import { expect, test } from 'vitest'
import { functionsFor } from '../../../src/engine/compile.js'
import { contentOf, is, rule } from './made-up.js'

test('only the facts that the scope and the rules that place read are asked last', () => {
  const content = contentOf([
    rule('gulv', { when: is('ny'), then: { lowest: 2 } }),
    rule('hjelp', { when: is('sta'), then: { action: 'tilbud' } }),
  ])
  const order = functionsFor([content], 'careful').variables.map(({ fact }) => fact)
  expect([...new Set(order)]).toEqual(['sta', 'grad', 'fare', 'plager', 'uker', 'alder', 'ny'])
})
