import { describe, expect, test } from 'vitest'
import { feasiblePairs, play } from './feasible-pairs.js'
import impossible from './impossible-pairs.json' with { type: 'json' }
import { transitionsOf } from './transitions.js'
import { pathways } from '../../pathways/index.js'

// the other machines are gone through by `npm run verify -- --only machines`
const id = 'pakkeforlop-psykisk-helsevern-voksne'

describe('every place of a machine gone through', () => {
  const found = feasiblePairs(id)

  test('finds each state and each transition, and no step that loses a duty', () => {
    const { leaves, names } = transitionsOf(pathways[id])
    expect(leaves.filter((leaf) => !found.states.has(leaf))).toEqual([])
    expect(names.filter((name) => !found.transitions.has(name))).toEqual([])
    expect(found.lost).toEqual([])
  })

  test('finds the pairs in the list impossible, and no others', () => {
    expect(found.impossible).toEqual(impossible[id])
  })

  test('finds a life of each other pair, by which XState takes it too', () => {
    const { regionOf } = transitionsOf(pathways[id])
    const some = [...found.lives].filter((_, index) => index % 25 === 0)
    for (const [pair, life] of some) {
      const [, second = ''] = pair.split(' ; ')
      const own = play(id, life)
        .flat()
        .filter((name) => regionOf.get(name) === regionOf.get(second))
      expect(own.slice(-2).join(' ; ')).toBe(pair)
    }
    expect(some.length).toBeGreaterThan(30)
  })
})
