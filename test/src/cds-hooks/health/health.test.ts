import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { renderCanaries } from '../../../../scripts/cds-hooks/canaries.js'
import { changedCanaries, recordCanary } from '../../../../src/cds-hooks/health/canary.js'
import { recordedCanaries } from '../../../../src/cds-hooks/health/recorded.js'
import { healthSchema } from '../../../../src/cds-hooks/openapi/schemas.js'
import { createForlop, type Forlop } from '../../../../src/index.js'
import { get, makeService } from '../calls.js'

const forlop = createForlop()

/** A library that has lost its mind: it decides of everybody as if nothing were known. */
const forgetful: Forlop = { ...forlop, safeAssess: () => forlop.safeAssess({}) }

const healthOf = async (options: Parameters<typeof makeService>[0]) => {
  const response = await makeService(options)(get('/health'))
  const body: unknown = await response.json()
  expect(healthSchema.parse(body)).toEqual(body)
  expect(response.status).toBe(200)
  return healthSchema.parse(body)
}

describe('the health check', () => {
  test.each(['careful', 'literal'] as const)(
    'passes: the %s reading decides as it was recorded to',
    async (reading) => {
      expect(await healthOf({ reading })).toMatchObject({
        status: 'pass',
        guideline: { reading, edition: '2025-02-26' },
        canaries: { count: 16, recorded: 'build', changed: [] },
      })
    },
  )

  test('does not mind on which day the law is cited', async () => {
    expect(await healthOf({ asOf: '2020-01-01' })).toMatchObject({ status: 'pass' })
  })

  test('fails with 503, and names the canaries, when decisions have changed', async () => {
    const response = await makeService({ forlop: forgetful })(get('/health'))
    expect(response.status).toBe(503)
    const { canaries } = healthSchema.parse(await response.json())
    // of the one who has answered nothing it decides as ever
    expect(canaries.changed).toHaveLength(15)
    expect(canaries.changed).not.toContain('97-tom-kartlegging')
  })

  test('of rules of the host compares with what they decided at the start', async () => {
    const state = { assess: forlop.assess, safeAssess: forlop.safeAssess }
    const withOtherRules = (decision: ReturnType<Forlop['assess']>) => ({
      ...decision,
      guideline: { ...decision.guideline, fingerprint: 'f'.repeat(64) },
    })
    const own: Forlop = {
      ...forlop,
      assess: (kartlegging) => withOtherRules(state.assess(kartlegging)),
      safeAssess: (input) => state.safeAssess(input),
    }
    const service = makeService({ forlop: own })
    expect(await (await service(get('/health'))).json()).toMatchObject({
      status: 'pass',
      canaries: { recorded: 'start', changed: [] },
    })
    state.safeAssess = forgetful.safeAssess
    expect((await service(get('/health'))).status).toBe(503)
  })
})

describe('a canary', () => {
  const [canary] = recordedCanaries.careful.canaries

  test('says what it was, for a reader who finds that it has changed', () => {
    expect(canary).toEqual(recordCanary(forlop, canary!.name, canary!.kartlegging))
    expect(canary?.possible).toEqual([1])
    expect(canary?.mandatory.length).toBeGreaterThan(0)
  })

  test.each([
    ['is refused', { safeAssess: () => forlop.safeAssess({ unknown: 1 }) }],
    [
      'cannot be assessed',
      {
        safeAssess: () => {
          throw new Error('broken')
        },
      },
    ],
  ])('that %s has changed', (_, library) => {
    expect(changedCanaries(library, [canary!])).toEqual([canary!.name])
  })

  test('has changed when a strength, a statement or a source has', () => {
    const decision = forlop.assess(canary!.kartlegging)
    const [first, ...rest] = decision.actions
    for (const changed of [
      { ...first!, strength: 'may' as const },
      { ...first!, statements: ['R0.00'] },
      { ...first!, sources: [{ source: 'x', validity: 'verified' as const }] },
    ]) {
      const library = {
        safeAssess: () => ({ success: true as const, decision: { ...decision, actions: [changed, ...rest] } }),
      }
      expect(changedCanaries(library, [canary!])).toEqual([canary!.name])
    }
  })
})

test('the record is fresh: `npm run openapi` makes it', async () => {
  expect(readFileSync('src/cds-hooks/health/recorded.ts', 'utf8')).toBe(await renderCanaries())
})
