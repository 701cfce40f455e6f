import { describe, expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { literalStatusOf } from '../reading.js'
import { statusOf, type Status } from '../status.js'
import { unanswered, type FactName } from '../unanswered.js'

export interface Duty {
  /** The action that the rule asks for. */
  readonly action: string
  readonly cases: readonly (readonly [shows: string, kartlegging: Kartlegging, status: Status])[]
  /** Answers that the rule applies to, and the facts without which it is unknown. */
  readonly unknown: readonly (readonly [kartlegging: Kartlegging, ...facts: FactName[]])[]
  readonly literal: readonly [kartlegging: Kartlegging, status: Status | 'not-in-force']
}

/** Tests a rule that asks for an action: what it says of a person, and that the action comes of it. */
export const testDuty = (rule: string, duty: Duty): void => {
  describe(rule, () => {
    test.each(duty.cases)('%s', (_, kartlegging, status) => {
      expect(statusOf(rule, kartlegging)).toBe(status)
      const action = assess(kartlegging).actions.find(({ id }) => id === duty.action)
      if (status === 'applies') expect(action?.certainty).toBe('certain')
      if (status === 'applies') expect(action?.rules).toContain(rule)
      if (status === 'does-not-apply') expect(action?.rules ?? []).not.toContain(rule)
    })

    const missing = duty.unknown.flatMap(([kartlegging, ...facts]) =>
      facts.flatMap((fact) => unanswered(kartlegging, fact)),
    )
    test.each(missing)('is unknown when %s', (_, kartlegging) => {
      expect(statusOf(rule, kartlegging)).toBe('unknown')
      expect(assess(kartlegging).actions.map(({ id }) => id)).toContain(duty.action)
    })

    const [applying] = duty.cases.flatMap(([, kartlegging, status]) => (status === 'applies' ? [kartlegging] : []))
    test('is for adults', () => {
      expect(statusOf(rule, { ...applying, alder: 18 })).toBe('applies')
      expect(statusOf(rule, { ...applying, alder: 17 })).toBe('does-not-apply')
      expect(statusOf(rule, { ...applying, alder: undefined })).toBe('unknown')
    })

    const [kartlegging, status] = duty.literal
    test(`the literal reading: ${status}`, () => {
      expect(literalStatusOf(rule, kartlegging)).toBe(status)
    })
  })
}
