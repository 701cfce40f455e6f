import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { strengthRank } from '../../../src/guideline/strength.js'
import { createForlop, type Decision } from '../../../src/index.js'
import { checkKommune } from '../../../src/kommune/index.js'
import { servicesOf } from '../../../src/kommune/target-group.js'
import { kartlegginger, without } from '../../arbitraries.js'
import { right, written, writtenProfiles } from './profiles.js'

const guide = createForlop()

const shallOf = (decision: Decision): string[] => decision.mandatory.map(({ id }) => id)

/** Is everything that the guide says still said, at least as strongly and as surely? */
function expectNothingLost(local: Decision, national: Decision): void {
  expect(local.hovedforlop).toEqual(national.hovedforlop)
  expect(local.scope).toBe(national.scope)
  expect(shallOf(local)).toEqual(expect.arrayContaining(shallOf(national)))
  for (const before of national.actions) {
    const after = local.actions.find(({ id }) => id === before.id)!
    const strongest = after.couldBecome?.strength ?? after.strength
    expect(Math.min(strengthRank(strongest), strengthRank(after.strength))).toBeLessThanOrEqual(
      strengthRank(before.strength),
    )
    if (before.certainty !== 'possible') {
      expect(after.certainty).not.toBe('possible')
      expect(strengthRank(after.strength)).toBeLessThanOrEqual(strengthRank(before.strength))
    }
  }
}

/** Is every service that is offered one for a person of this age, as far as the age is known? */
function expectRightAges(decision: Decision, ages: ReadonlyMap<string, readonly [from: number, to: number]>): void {
  const { alder } = decision.kartlegging
  for (const { services } of decision.kommune!.offers) {
    for (const { id, certainty, dependsOn } of services) {
      const [from, to] = ages.get(id)!
      if (typeof alder === 'number') {
        expect(alder).toBeGreaterThanOrEqual(from)
        expect(alder).toBeLessThanOrEqual(to)
      } else if (from > 0 || to < 130) {
        expect(certainty).toBe('possible')
        expect(dependsOn).toContain('alder')
      }
      expect(dependsOn.length > 0).toBe(certainty === 'possible')
    }
  }
}

describe('whatever a municipality writes', () => {
  test('no service is offered outside its ages, and nothing of the guide is lost or weakened', () => {
    let accepted = 0
    const people = fc.array(kartlegginger, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(writtenProfiles, people, (input, persons) => {
        const checked = checkKommune(input)
        if (!checked.success) {
          expect(checked.error.issues.every(({ code }) => code === 'weakens-shall')).toBe(true)
          return
        }
        accepted++
        const { profile } = checked
        const forlop = createForlop({ kommune: profile })
        const ages = new Map(
          servicesOf(profile).map(({ service: { id, ageFrom = 0, ageTo = 130 } }) => [id, [ageFrom, ageTo]] as const),
        )
        for (const kartlegging of persons) {
          const local = forlop.assess(kartlegging)
          expectNothingLost(local, guide.assess(kartlegging))
          expectRightAges(local, ages)
        }
      }),
      { numRuns: 10 },
    )
    expect(accepted).toBeGreaterThan(0)
  })

  test('a service is offered, excluded or depends on an answer, and never silently gone', () => {
    const profile = right(written('kristiansund'))
    const forlop = createForlop({ kommune: profile })
    fc.assert(
      fc.property(kartlegginger, (kartlegging) => {
        const { actions, kommune } = forlop.assess(kartlegging)
        const wanted = new Set(
          actions.flatMap(({ id, to = [], options }) => [id, ...to, ...options.map(({ rule }) => rule)]),
        )
        const offered = new Set(kommune!.offers.flatMap(({ services }) => services.map(({ id }) => id)))
        const excluded = new Set(kommune!.excluded.map(({ id }) => id))
        for (const { service } of servicesOf(profile)) {
          const isWanted = service.realises.some((id) => wanted.has(id))
          expect(Number(offered.has(service.id)) + Number(excluded.has(service.id))).toBe(isWanted ? 1 : 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('an answer that is missing takes no offer away from what is still asked for', () => {
    const forlop = createForlop({ kommune: right(written('kristiansund')) })
    fc.assert(
      fc.property(kartlegginger, fc.constantFrom('alder', 'problemomrade', 'alvorlighet'), (kartlegging, name) => {
        const less = forlop.assess(without(kartlegging, name))
        const asked = new Set(less.actions.flatMap(({ id, options }) => [id, ...options.map(({ rule }) => rule)]))
        const offered = offersOf(less)
        for (const offer of offersOf(forlop.assess(kartlegging))) {
          if (asked.has(offer.split(' ')[0]!)) expect(offered).toContain(offer)
        }
      }),
      { numRuns: 40 },
    )
  })
})

/** What is offered, by whom. */
const offersOf = ({ kommune }: Decision): readonly string[] =>
  kommune!.offers.flatMap((offer) => offer.services.map(({ id }) => `${offer.for} ${id}`))

test('without a municipality a decision has the same bytes as ever, and none of a municipality', () => {
  const other = createForlop({ kommune: right(written('lilleoy')) })
  fc.assert(
    fc.property(kartlegginger, (kartlegging) => {
      const before = JSON.stringify(createForlopOnce().assess(kartlegging))
      other.assess(kartlegging)
      const after = JSON.stringify(guide.assess(kartlegging))
      expect(after).toBe(before)
      expect(JSON.parse(after)).not.toHaveProperty('kommune')
    }),
    { numRuns: 40 },
  )
})

let once: ReturnType<typeof createForlop> | undefined
const createForlopOnce = (): ReturnType<typeof createForlop> => (once ??= createForlop())

test('the guide keeps its own fingerprint, and another profile gives another decision id', () => {
  const [lilleoy, kristiansund] = ['lilleoy', 'kristiansund'].map((name) =>
    createForlop({ kommune: right(written(name)) }).assess({}),
  ) as [Decision, Decision]
  const national = guide.assess({})
  expect(lilleoy.guideline).toEqual(national.guideline)
  expect(new Set([lilleoy.id, kristiansund.id, national.id]).size).toBe(3)
})
