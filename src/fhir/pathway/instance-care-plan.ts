import { ord } from '../../../pathways/diagram/ord.js'
import { deadlines } from '../../../pathways/index.js'
import { pathways, type PathwayId } from '../../../pathways/katalog.js'
import { deepFreeze } from '../../engine/freeze.js'
import { leavesOf } from '../../pathway/diagram/diagram.js'
import { graphOf, type GraphNode } from '../../pathway/diagram/graph.js'
import { namedNow } from '../../pathway/history-names.js'
import type { PathwayInstance } from '../../pathway/instance.js'
import { canonical, checkBase } from '../names.js'
import { levelConcept } from '../record/concepts.js'
import type { CodeableConcept, Extension, Identifier, Reference } from '../record/elements.js'
import { fhirDateTime } from '../record/moment.js'
import { pathwaySystem } from '../record/systems.js'
import type { CarePlan, CarePlanActivityDetail } from '../record/types.js'
import { uuidOf } from '../record/uuid.js'
import { heading, list, narrative, paragraph } from '../record/xhtml.js'
import { deadlineActivity, dutyActivity, eventActivity, measureActivity } from './activities.js'
import { checkInstanceOptions, type InstanceCarePlanOptions } from './instance-options.js'
import type { Words } from './plan-words.js'
import { pathwayTranslator } from './words.js'

/**
 * A person's pathway as a care plan: where they stand, the duties, the measures agreed with them, time limits and agreed
 * dates with the day they are due, and what has happened. It has the same identifier for as long as it runs.
 *
 * @throws ForlopError `invalid-options` with what is wrong, where, and what would be right; never a value
 */
export function instanceCarePlan(instance: PathwayInstance, options: InstanceCarePlanOptions): CarePlan {
  checkInstanceOptions(instance, options)
  const { locale = 'nb', patient, author, encounter, now, table } = options
  const words: Words = { t: pathwayTranslator(locale), locale, fhir: { base: checkBase(options) } }
  const { t, fhir } = words
  const definition = pathways[instance.pathway as PathwayId]
  const stands = standsIn(instance)
  const parts = {
    'case.duties': Object.values(instance.context.duties).map((duty) => dutyActivity(words, duty)),
    'case.measures': Object.values(instance.context.measures).map(measureActivity),
    'case.dates': present(
      deadlines(instance, { now, ...(table && { table }) }).map((deadline) => deadlineActivity(words, deadline)),
    ),
    'case.steps': present(namedNow(instance.history).map((event) => eventActivity(words, event))),
  }
  const activity = Object.values(parts).flat()
  const where = t('case.stands', { states: stands.map(({ title }) => title[locale]).join(', ') })
  const first = instance.history[0]!
  return deepFreeze({
    resourceType: 'CarePlan',
    language: locale,
    text: narrative(
      locale,
      heading(definition.title[locale]),
      paragraph(where),
      ...Object.entries(parts).flatMap(([name, details]) =>
        details.length === 0 ? [] : [heading(t(name)), list(details.map((detail) => line(words, detail, name)))],
      ),
    ),
    extension: [instanceExtension(words, instance)],
    identifier: [identifierOf(instance, patient)],
    instantiatesCanonical: [`${canonical(fhir, 'PlanDefinition', definition.id)}|${definition.version}`],
    status: statusOf(stands),
    intent: 'plan',
    category: categories(words, instance),
    title: definition.title[locale],
    subject: { reference: patient },
    ...(encounter === undefined ? {} : { encounter: { reference: encounter } }),
    period: { start: fhirDateTime(first.at) },
    created: fhirDateTime(now),
    ...(author === undefined ? {} : { author: { reference: author } }),
    ...decisionsOf(words, instance),
    ...(activity.length === 0 ? {} : { activity: activity.map((detail) => ({ detail })) }),
    note: [{ text: where }],
  })
}

const present = <T>(values: readonly (T | null)[]): T[] => values.filter((value): value is T => value !== null)

/** The innermost steps in which the person stands. */
function standsIn({ pathway, state }: PathwayInstance): readonly GraphNode[] {
  const { nodes } = graphOf(pathways[pathway as PathwayId], ord)
  return leavesOf(state).map((path) => nodes.find((node) => node.path === path)!)
}

/** Closed as it should be, closed before it was through, or running: a closed pathway can be opened again. */
function statusOf(stands: readonly GraphNode[]): CarePlan['status'] {
  const closed = stands.find(({ tags }) => tags.includes('closed'))
  if (closed === undefined) return 'active'
  return closed.path.split('.').at(-1) === 'avsluttet' ? 'completed' : 'revoked'
}

/** An instance has no id of its own: it is told by the person and by how it began. Among hovedforlop a person moves. */
const identifierOf = ({ pathway, history }: PathwayInstance, patient: string): Identifier => ({
  system: 'urn:ietf:rfc:3986',
  value: `urn:uuid:${uuidOf([patient, pathways[pathway as PathwayId].kind === 'hovedforlop' ? 'hovedforlop' : pathway, history[0]])}`,
})

function categories(words: Words, { pathway, context }: PathwayInstance): CodeableConcept[] {
  const title = pathways[pathway as PathwayId].title[words.locale]
  const coding = { system: pathwaySystem(words.fhir), code: pathway, display: title }
  return [{ coding: [coding], text: title }, ...(context.level === null ? [] : [levelConcept(words, context.level)])]
}

/** What a machine needs to know which state of which pathway this was made from. */
const instanceExtension = ({ fhir }: Words, { machine, revision, state }: PathwayInstance): Extension => ({
  url: canonical(fhir, 'StructureDefinition', 'pathway-instance'),
  extension: [
    { url: 'machine', valueString: machine },
    { url: 'revision', valueInteger: revision },
    ...leavesOf(state).map((path) => ({ url: 'state', valueString: path })),
  ],
})

/** The decisions that its duties come from, each once. */
function decisionsOf({ fhir }: Words, { history }: PathwayInstance): { readonly supportingInfo?: Reference[] } {
  const ids = history.flatMap(({ decision }) => (decision === undefined ? [] : [(decision as { id: string }).id]))
  const system = canonical(fhir, 'NamingSystem', 'decision')
  const supportingInfo = [...new Set(ids)].map((value) => ({ type: 'GuidanceResponse', identifier: { system, value } }))
  return supportingInfo.length === 0 ? {} : { supportingInfo }
}

/** An activity in one line, with the day it is from; a time limit says itself when it is due. */
function line({ t }: Words, { description, status, scheduledPeriod }: CarePlanActivityDetail, name: string): string {
  const day = name === 'case.dates' ? undefined : (scheduledPeriod?.start ?? scheduledPeriod?.end)?.slice(0, 10)
  return `${description} (${[t(`activity.${status}`), ...(day === undefined ? [] : [day])].join(', ')})`
}
