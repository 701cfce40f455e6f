import { describe, expect, test } from 'vitest'
import { missingParts, planer } from '../../../pathways/planer/index.js'
import { ForlopError, isForlopError } from '../../../src/forlop-error.js'
import type { FilledPlan, PlanDefinition } from '../../../src/plan/plan.js'
import { krise } from './filled.js'

const crisis = planer['krise-og-mestringsplan']
const empty = ({ id, version }: PlanDefinition): FilledPlan => ({ plan: id, version, parts: {} })
const ids = (missing: ReturnType<typeof missingParts>): string[] => missing.map(({ part }) => part)

describe('an empty crisis and coping plan', () => {
  test('misses every point of the guide, each with its statements', () => {
    const missing = missingParts(crisis, empty(crisis))
    const statements = new Set(missing.flatMap(({ statements }) => statements))
    for (const id of ['R7.28', 'R7.86', 'R7.88', 'R7.89', 'R7.90', 'R7.91', 'R7.92', 'R7.93'])
      expect(statements).toContain(id)
  })

  test('without a kartlegging, does not know whether children, pets and kin belong in it', () => {
    const missing = missingParts(crisis, empty(crisis))
    expect(missing.find(({ part }) => part === 'barn-og-kjaledyr')).toMatchObject({
      needed: 'unknown',
      dependsOn: ['mindrearigeBarn', 'kjaledyr'],
      statements: ['R7.93'],
    })
    expect(missing.find(({ part }) => part === 'parorendes-bidrag')).toMatchObject({ needed: 'unknown' })
  })

  test('needs someone for the children when there are some, whatever is known of pets', () => {
    const missing = missingParts(crisis, empty(crisis), { mindrearigeBarn: true })
    expect(missing.find(({ part }) => part === 'barn-og-kjaledyr')).toMatchObject({ needed: 'yes', dependsOn: [] })
  })

  test('needs nobody for them when there are neither', () => {
    const missing = missingParts(crisis, empty(crisis), { mindrearigeBarn: false, kjaledyr: false })
    expect(ids(missing)).not.toContain('barn-og-kjaledyr')
  })

  test('asks for triggering situations when self-harm or suicide risk was found', () => {
    const needed = (answers: Parameters<typeof missingParts>[2]) =>
      missingParts(crisis, empty(crisis), answers).find(({ part }) => part === 'utlosende-situasjoner')?.needed
    expect(needed({ selvmordsrisiko: 'avdekket' })).toBe('yes')
    expect(needed({ selvskading: 'nei' })).toBe('unknown')
    expect(needed({ selvskading: 'nei', selvmordsrisiko: { absent: 'asked-declined' } })).toBe('unknown')
    expect(needed({ selvskading: 'nei', selvmordsrisiko: 'nei' })).toBeUndefined()
  })
})

describe('a crisis and coping plan that is nearly filled in', () => {
  test('misses one thing while it is unknown whether there is kin', () => {
    expect(ids(missingParts(crisis, krise))).toEqual(['parorendes-kontakt'])
  })

  test('misses what was called not applicable when a finding says that it applies', () => {
    const answers = { selvmordsrisiko: 'avdekket', parorendeTilgjengelig: false } as const
    expect(ids(missingParts(crisis, krise, answers))).toEqual(['utlosende-situasjoner'])
  })

  test('misses nothing when there is no kin and nothing was found', () => {
    const answers = { selvskading: 'nei', selvmordsrisiko: 'nei', parorendeTilgjengelig: false } as const
    expect(missingParts(crisis, krise, answers)).toEqual([])
  })
})

test('a plan of assessment asks for what TSB must cover only where substances are a problem', () => {
  const plan = planer.utredningsplan
  const ofHealth = { problemomrade: ['psykisk-helse'], tilstander: ['angst'] } as const
  expect(ids(missingParts(plan, empty(plan), ofHealth))).not.toContain('forerkort')
  expect(ids(missingParts(plan, empty(plan), { problemomrade: ['rusmidler'] }))).toContain('forerkort')
})

test('an individual plan asks for the institution only in compulsory care without a stay', () => {
  const plan = planer['individuell-plan']
  expect(ids(missingParts(plan, empty(plan), { tvungentVernUtenDogn: true }))).toContain('tvungent-vern-uten-dogn')
  expect(ids(missingParts(plan, empty(plan), { tvungentVernUtenDogn: false }))).not.toContain('tvungent-vern-uten-dogn')
})

test('a suggestion is never missing', () => {
  for (const plan of Object.values(planer)) {
    expect(missingParts(plan, empty(plan)).filter(({ basis }) => basis === 'derived')).toEqual([])
  }
})

test('what is not a kartlegging is refused', () => {
  expect(() => missingParts(crisis, krise, { hund: true } as object)).toThrow(ForlopError)
  try {
    missingParts(crisis, krise, { kjaledyr: 'hund' } as object)
  } catch (error) {
    expect(isForlopError(error) && error.code).toBe('invalid-kartlegging')
  }
})
