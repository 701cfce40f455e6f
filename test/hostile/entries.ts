import type * as cdsHooks from '../../src/cds-hooks/index.js'
import type * as conformance from '../../src/conformance/index.js'
import type * as cql from '../../src/cql/index.js'
import type * as fhir from '../../src/fhir/index.js'
import type * as forlop from '../../src/index.js'
import type * as kommune from '../../src/kommune/index.js'
import type * as pathways from '../../pathways/index.js'
import type * as rules from '../../rules/index.js'

/** The exports as a user has them: from the sources, or from a build. */
export interface Exports {
  readonly forlop: typeof forlop
  readonly rules: typeof rules
  readonly pathways: typeof pathways
  readonly fhir: typeof fhir
  readonly cdsHooks: typeof cdsHooks
  readonly cql: typeof cql
  readonly conformance: typeof conformance
  readonly kommune: typeof kommune
}

/** One function of an export with arguments it takes. The hostile input is made of these, one part exchanged. */
export interface Entry {
  readonly name: string
  readonly args: readonly unknown[]
  readonly call: (...args: never[]) => unknown
  /** Errors it documents beside ForlopError. */
  readonly throws?: readonly string[]
  /** A schema of zod: only what JSON can bring is tried. A getter that throws is told by zod as it was thrown. */
  readonly data?: true
  /** It returns what it was given: a departure holds its reason. */
  readonly repeats?: true
}

const person = {
  alder: 34,
  alvorlighet: 'alvorlig',
  varighet: 'langvarig',
  tilstander: ['depresjon', 'angst'],
  selvmordsrisiko: 'avdekket',
  voldsrisiko: { absent: 'asked-declined' },
  gravid: false,
} as const

export function entriesOf(exports: Exports): readonly Entry[] {
  return [...ofForlop(exports), ...ofPathways(exports), ...ofFhir(exports), ...ofTheRest(exports)]
}

const moment = '2026-11-22T14:05:00+01:00'
const patient = 'Patient/1'
const record = { patient, authored: moment, locale: 'nb', author: 'Practitioner/1' } as const
const departure = { action: 'henvis-spesialist-selvmordsrisiko', reason: 'x', by: 'y', at: '2026-11-22' }

function ofForlop({ forlop }: Exports): readonly Entry[] {
  const { assess, safeAssess, explain, override, createForlop, isForlopError, kartleggingSchema } = forlop
  const decision = assess(person)
  const options = {
    reading: 'careful',
    edition: '2025',
    asOf: '2026-01-01',
    locale: 'nb',
    texts: { nb: { title: 'T' } },
  }
  const entry = (name: string, call: Entry['call'], ...args: readonly unknown[]): Entry => ({
    name: `forlop ${name}`,
    call,
    args,
  })
  return [
    entry('assess', assess, person),
    entry('safeAssess', safeAssess, person),
    {
      ...entry('explain', explain, decision, { locale: 'nb', why: true, texts: options.texts }),
      throws: ['RangeError'],
    },
    { ...entry('override', override, decision, departure), repeats: true },
    entry('createForlop', (given) => createForlop(given).assess(person), options),
    entry('isForlopError', isForlopError, new Error('x')),
    { ...entry('kartleggingSchema.safeParse', (given) => kartleggingSchema.safeParse(given), person), data: true },
  ]
}

function ofPathways({ forlop, pathways: exported }: Exports): readonly Entry[] {
  const { startPathway, advance, openEvents, deadlines, diagram, replay, migrate, pathways } = exported
  const { isRefusal, renderPlan, planSchema, missingParts, draftHenvisning, nprCodes, planer } = exported
  const decision = forlop.assess(person)
  const begun = startPathway('pakkeforlop-tsb', { at: '2026-01-01', decision })
  const event = { type: 'dato.avtalt', at: '2026-01-02', hva: 'samtale', dag: '2026-02-01', id: 'e1' }
  const instance = advance(begun, event) as typeof begun
  const plan = planer['krise-og-mestringsplan']
  const filled = { plan: plan.id, version: plan.version, parts: {}, agreed: '2026-01-01' }
  const table = [
    { id: exported.frister.find(({ legalWeight }) => legalWeight !== 'law')!.id, number: 3, source: { title: 'x' } },
  ]
  const entry = (name: string, call: Entry['call'], ...args: readonly unknown[]): Entry => ({
    name: `forlop/pathways ${name}`,
    call,
    args,
  })
  const documented = { throws: ['RangeError'], repeats: true } as const
  return [
    entry('startPathway', startPathway, 'hovedforlop-2', { at: '2026-01-01', decision }),
    entry('startPathway of a pakkeforlop', startPathway, 'pakkeforlop-tsb', { at: moment, entry: 'behandling' }),
    entry('advance', advance, begun, event, { revision: 0 }),
    entry('openEvents', openEvents, instance),
    entry('deadlines', deadlines, instance, { now: '2026-03-01', table }),
    entry('diagram', diagram, 'pakkeforlop-tsb', { format: 'mermaid', locale: 'nb', instance }),
    entry('replay', replay, instance.history),
    entry('migrate', migrate, instance, { to: pathways['pakkeforlop-tsb'].version, at: '2026-03-01' }),
    entry('migrate, dry', migrate, instance, { dryRun: true, now: '2026-03-01' }),
    entry('isRefusal', isRefusal, instance),
    { ...entry('renderPlan', (given, locale) => renderPlan(plan, given, locale), filled, 'nb'), ...documented },
    { ...entry('missingParts', (given, known) => missingParts(plan, given, known), filled, person), ...documented },
    { ...entry('planSchema', (given) => planSchema(plan).safeParse(given), filled), data: true },
    {
      ...entry('draftHenvisning', draftHenvisning, decision, person, { to: 'tsb', locale: 'nb' }),
      ...documented,
    },
    entry('nprCodes', nprCodes, instance, { table: { 'forlop.avbrutt': 'A' }, types: {} }),
  ]
}

function ofFhir({ forlop, pathways, fhir }: Exports): readonly Entry[] {
  const decision = forlop.assess(person)
  const instance = pathways.startPathway('pakkeforlop-tsb', { at: '2026-01-01', decision })
  const referral = decision.actions.find(({ kind, certainty }) => kind === 'referral' && certainty === 'certain')!
  const step = decision.actions.find(
    ({ kind, certainty, status }) => kind !== 'referral' && certainty === 'certain' && status === 'open',
  )!
  const response = fhir.toQuestionnaireResponse(person, { subject: patient, authored: moment })
  const departed = forlop.override(decision, departure)
  const entry = (name: string, call: Entry['call'], ...args: readonly unknown[]): Entry => ({
    name: `forlop/fhir ${name}`,
    call,
    args,
  })
  const texts = { base: 'https://forlop.example/fhir', locale: 'nb' }
  return [
    entry('questionnaire', fhir.questionnaire, texts),
    entry('codeSystems', fhir.codeSystems, texts),
    entry('extensionDefinitions', fhir.extensionDefinitions, { base: texts.base }),
    entry('planDefinitions', fhir.planDefinitions, texts),
    entry('toQuestionnaireResponse', fhir.toQuestionnaireResponse, person, {
      ...texts,
      subject: patient,
      authored: moment,
    }),
    entry('fromQuestionnaireResponse', fhir.fromQuestionnaireResponse, response, { base: texts.base }),
    entry('safeFromQuestionnaireResponse', fhir.safeFromQuestionnaireResponse, response, { otherVersion: 'read' }),
    entry('carePlan', fhir.carePlan, decision, record),
    entry('decisionBundle', fhir.decisionBundle, decision, {
      ...record,
      type: 'batch',
      questionnaireResponse: response,
    }),
    entry('flag', fhir.flag, decision, record),
    entry('guidanceResponse', fhir.guidanceResponse, decision, record),
    entry('provenance', fhir.provenance, decision, [{ reference: 'Task/1' }], record),
    entry('requestGroup', fhir.requestGroup, decision, record),
    entry('serviceRequest', fhir.serviceRequest, decision, referral, record),
    entry('task', fhir.task, decision, step, record),
    {
      ...entry('overrideCommunication', fhir.overrideCommunication, departed, { patient, locale: 'nb' }),
      repeats: true,
    },
    entry('instanceCarePlan', fhir.instanceCarePlan, instance, { patient, now: '2026-03-01', table: [] }),
  ]
}

function ofTheRest({ rules, cql, conformance, kommune, cdsHooks }: Exports): readonly Entry[] {
  const entry = (name: string, call: Entry['call'], ...args: readonly unknown[]): Entry => ({ name, call, args })
  const answer = { scope: 'adult-guide', hovedforlop: { possible: [2] }, actions: [], missing: [{ fact: 'alder' }] }
  const card = { summary: 'x', suggestions: [{ actions: [{ resource: { resourceType: 'Task' } }] }], extension: {} }
  const few = { level: 'literal', facts: ['alder'], actions: ['ring-113'] } as const
  const service = { id: 'a', hook: 'patient-view', prefetch: { form: 'QuestionnaireResponse?x', patient: 'Patient/1' } }
  return [
    entry(
      'forlop/rules evaluateReportingClasses',
      (given) => rules.evaluateReportingClasses(rules.is248.classes, rules.reportingFacts, given),
      person,
    ),
    entry('forlop/cql toCql', cql.toCql, { reading: 'literal', locale: 'nb' }),
    entry('forlop/cql cqlParameters', cql.cqlParameters, person),
    entry(
      'forlop/conformance runConformance, the answer',
      (given) => conformance.runConformance(() => given, few),
      answer,
    ),
    entry(
      'forlop/conformance runConformance, the options',
      (given) => conformance.runConformance(() => answer, given),
      few,
    ),
    entry('forlop/conformance hookCall', conformance.hookCall, service, person, 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea'),
    { ...entry('forlop/conformance askableService', conformance.askableService, [service]), repeats: true },
    {
      ...entry('forlop/conformance cardsAnswer', conformance.cardsAnswer, { cards: [card] }),
      throws: ['Error'],
      repeats: true,
    },
    // what a municipality writes of itself is no data about a person
    {
      ...entry('forlop/kommune checkKommune', kommune.checkKommune, { kommune: 'Eksempel', tjenester: [] }),
      repeats: true,
    },
    entry('forlop/cds-hooks createCdsService', cdsHooks.createCdsService, {
      now: () => 0,
      timeout: 100,
      origins: ['https://ehr.example.org'],
      hosts: ['localhost'],
      locale: 'nb',
      base: 'https://forlop.example/fhir',
    }),
  ]
}
