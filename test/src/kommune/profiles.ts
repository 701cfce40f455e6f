import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { facts } from '../../../rules/kartlegging/index.js'
import type { ForlopError } from '../../../src/forlop-error.js'
import { recipients, guideActions, guideRules } from '../../../src/kommune/guide-names.js'
import { checkKommune, type KommuneProfile } from '../../../src/kommune/index.js'
import type { Condition } from '../../../src/logic/condition.js'
import { factNames, valuesOf } from '../../arbitraries.js'

/** A profile of the examples, as it is written. */
export const written = (name: string): { [key: string]: unknown } =>
  JSON.parse(readFileSync(new URL(`../../../examples/kommuner/${name}.json`, import.meta.url), 'utf8')) as {
    [key: string]: unknown
  }

/** A profile that must be right. */
export function right(input: unknown): KommuneProfile {
  const checked = checkKommune(input)
  if (!checked.success) throw checked.error
  return checked.profile
}

/** The faults of a profile that must be wrong. */
export function faults(input: unknown): ForlopError['issues'] {
  const checked = checkKommune(input)
  if (checked.success) throw new Error('the profile was accepted')
  return checked.error.issues
}

export const service = {
  id: 'samtaler',
  name: 'Samtaler',
  realises: ['tilby-samtale-og-behandling'],
  granted: 'direct',
} as const

/** The smallest profile, with what is given in the place of its parts. */
export const profile = (parts: object = {}): object => ({
  id: 'prove',
  name: 'Prøve kommune',
  version: '1',
  date: '2026-01-01',
  services: [service],
  ...parts,
})

export const localRule = (parts: object = {}): object => ({
  id: 'egen-regel',
  title: 'Egen regel',
  strength: 'shall',
  when: { all: [] },
  then: { action: 'kartlegg-overdoserisiko' },
  ...parts,
})

const ids = [...Object.keys(guideActions), ...recipients]
const optionIds = [...guideRules.values()].filter(({ then }) => 'option' in then).map(({ id }) => id)

/** One answer to ask for, as a condition. */
const leaves: fc.Arbitrary<Condition> = fc.oneof(
  fc.subarray([1, 2, 3] as const, { minLength: 1 }).map((level) => ({ level })),
  fc.constantFrom(...factNames).chain((fact): fc.Arbitrary<Condition> =>
    valuesOf(fact).map((value) => {
      if (typeof value === 'number') return { fact, atLeast: value }
      if (Array.isArray(value)) {
        const [first = Object.keys((facts[fact] as unknown as { values: object }).values)[0]!] = value as string[]
        return { fact, includes: [first] }
      }
      return { fact, is: [value as string | boolean] }
    }),
  ),
)

const conditions: fc.Arbitrary<Condition> = fc.oneof(
  leaves,
  leaves.map((not) => ({ not })),
  fc.array(leaves, { maxLength: 3 }).map((all) => ({ all })),
  fc.array(leaves, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
)

const ages = fc.integer({ min: 0, max: 100 })

const services = fc
  .record(
    {
      realises: fc.uniqueArray(fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...optionIds)), {
        minLength: 1,
        maxLength: 25,
      }),
      granted: fc.constantFrom('direct', 'after-assessment', 'by-vedtak'),
      ageFrom: ages,
      ageTo: ages,
      hovedforlop: fc.subarray([1, 2, 3], { minLength: 1 }),
      problemomrade: fc.subarray(['psykisk-helse', 'rusmidler'], { minLength: 1 }),
      when: conditions,
    },
    { requiredKeys: ['realises', 'granted'] },
  )
  .filter(({ ageFrom = 0, ageTo = 130 }) => ageFrom <= ageTo)

const rules = fc.record(
  {
    strength: fc.constantFrom('shall', 'should', 'may', 'advice'),
    when: conditions,
    urgency: fc.constantFrom('immediate', 'same-day', 'routine'),
    then: fc.record(
      { action: fc.constantFrom(...Object.keys(guideActions)), option: fc.constant('på vår måte') },
      { requiredKeys: ['action'] },
    ),
  },
  { requiredKeys: ['strength', 'when', 'then'] },
)

/** Profiles as municipalities could write them: some of their rules would weaken a duty. */
export const writtenProfiles: fc.Arbitrary<object> = fc
  .record({ services: fc.array(services, { maxLength: 8 }), rules: fc.array(rules, { maxLength: 3 }) })
  .map(({ services, rules }) =>
    profile({
      services: services.map((one, index) => ({ id: `tjeneste-${index}`, name: `Tjeneste ${index}`, ...one })),
      rules: rules.map((one, index) => ({ id: `regel-${index}`, title: `Regel ${index}`, ...one })),
    }),
  )
