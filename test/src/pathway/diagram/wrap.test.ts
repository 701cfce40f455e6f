import { expect, test } from 'vitest'
import { assignLanes } from '../../../../src/pathway/diagram/lanes.js'
import { wrap } from '../../../../src/pathway/diagram/wrap.js'

test('lines break between words, and lose none', () => {
  expect(wrap('en to tre fire', 6)).toEqual(['en to', 'tre', 'fire'])
  expect(wrap('krise- og mestringsplan', 9)).toEqual(['krise- og', 'mestringsplan'])
  expect(wrap('ett', 10)).toEqual(['ett'])
})

test('what is short goes innermost, and shares a lane with what it does not meet', () => {
  const routes = [
    { target: 'long', top: 0, bottom: 100 },
    { target: 'above', top: 0, bottom: 10 },
    { target: 'below', top: 11, bottom: 30 },
  ]
  expect(assignLanes(routes)).toEqual({ above: 0, below: 0, long: 1 })
})
