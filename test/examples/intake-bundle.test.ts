import { expect, test } from 'vitest'
import { startPathway } from '../../pathways/index.js'
import { locales, type Locale } from '../../src/guideline/text.js'
import { override, type Decision } from '../../src/index.js'
import { validate } from '../fhir/validate.js'
import { decisionOn } from '../src/fhir/record/decisions.js'

interface Bundle {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: { readonly resourceType: string } }[]
}
type Make = (one: object, decision: Decision, options: { patient: string; now: string; locale: Locale }) => Bundle

// the app is a project of its own, with its own compiler settings
const app: string = '../../examples/intake/src/storage/fhir.ts'
const { fhirBundle } = (await import(app)) as { readonly fhirBundle: Make }

test.each(locales)('what the workbench saves as FHIR is valid, all of it: %s', (locale) => {
  const decision = decisionOn('28')
  const departure = override(decision, {
    action: decision.mandatory[0]!.id,
    reason: 'Personen følges alt opp av ambulant team.',
    by: 'Kari Fagperson',
    at: '2026-11-22T14:05:00+01:00',
  })
  const one = {
    kartlegging: decision.kartlegging,
    overrides: [departure],
    pathway: startPathway('hovedforlop-2', { at: '2026-11-22', decision }),
    pakkeforlop: {
      'pakkeforlop-psykisk-helsevern-voksne': startPathway('pakkeforlop-psykisk-helsevern-voksne', {
        at: '2026-11-22',
        decision,
      }),
    },
  }
  const bundle = fhirBundle(one, decision, { patient: 'Patient/ola', now: '2026-11-22T15:00:00+01:00', locale })
  expect(validate(bundle)).toEqual([])

  const types = bundle.entry.map(({ resource }) => resource.resourceType)
  for (const type of ['QuestionnaireResponse', 'GuidanceResponse', 'Communication', 'Provenance']) {
    expect(types).toContain(type)
  }
  // that of the decision, and one for each pathway
  expect(types.filter((type) => type === 'CarePlan').length).toBe(3)
  expect(new Set(bundle.entry.map(({ fullUrl }) => fullUrl)).size).toBe(types.length)
})
