import { expect, test } from 'vitest'
import { assess, type Decision, type Kartlegging } from '../../src/index.js'
import { hovedforlop1 } from './profiles.js'

const nei = { ettervernBarnevern: false, elevVideregaende: false }
const ettervern = { ...nei, ettervernBarnevern: true }
const elev = { ...nei, elevVideregaende: true }
const refused = { absent: 'asked-declined' } as const

const cases: [shows: string, svar: Kartlegging, scope: Decision['scope'], possible: number[]][] = [
  ['17, whatever else', { alder: 17 }, 'children-guide', []],
  ['17 with after-care', { alder: 17, ...ettervern }, 'children-guide', []],
  ['just 18', { alder: 18, ...nei }, 'adult-guide', [1]],
  ['18 with after-care', { alder: 18, ...ettervern }, 'either-guide', [1]],
  ['18 and in upper secondary school', { alder: 18, ...elev }, 'either-guide', [1]],
  ['20 with both', { alder: 20, ettervernBarnevern: true, elevVideregaende: true }, 'either-guide', [1]],
  ['20 with after-care, school not known', { alder: 20, ettervernBarnevern: true }, 'either-guide', [1]],
  ['20 without after-care, school not known', { alder: 20, ettervernBarnevern: false }, 'unknown', [1]],
  ['20 and not at school, after-care refused', { alder: 20, ...nei, ettervernBarnevern: refused }, 'unknown', [1]],
  ['24 and in upper secondary school', { alder: 24, ...elev }, 'either-guide', [1]],
  ['25 with after-care', { alder: 25, ...ettervern }, 'either-guide', [1]],
  ['25 with neither', { alder: 25, ...nei }, 'adult-guide', [1]],
  ['26 with after-care and at school', { alder: 26, ...ettervern, elevVideregaende: true }, 'adult-guide', [1]],
  ['26, nothing else known', { alder: 26 }, 'adult-guide', [1]],
  ['age left out', { alder: undefined, ...nei }, 'unknown', [1]],
  ['age refused', { alder: refused, ...nei }, 'unknown', [1]],
  ['age not applicable, which says nothing', { alder: { absent: 'not-applicable' }, ...nei }, 'unknown', [1]],
]

test.each(cases)('%s', (_, svar, scope, possible) => {
  const decision = assess({ ...hovedforlop1, ...svar })
  expect(decision.scope).toBe(scope)
  expect(decision.hovedforlop.possible).toEqual(possible)
})

test('what decides the guide is asked for', () => {
  const missing = (svar: Kartlegging) =>
    assess({ ...hovedforlop1, ...svar }).missing.flatMap(({ fact, changes }) => (changes.scope ? [fact] : []))
  expect(missing({ alder: 25 }).sort()).toEqual(['elevVideregaende', 'ettervernBarnevern'])
  expect(missing({ alder: 26 })).toEqual([])
  expect(missing({ alder: undefined, ...nei })).toEqual(['alder'])
})
