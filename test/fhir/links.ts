import type { Json } from './walk.js'

/** What one part of a resource says of another, which no validator that runs here follows. */
export const checkLinks = (resource: Json): string[] => [...checkContained(resource), ...checkOwnLinks(resource)]

/** What lies inside a resource is there because something in it points to it (dom-3). */
function checkContained(resource: Json): string[] {
  const all = referencesIn(resource)
  return list(resource['contained'])
    .filter(({ id }) => !all.includes(`#${String(id)}`))
    .map(({ id }) => `contained ${String(id)}: dom-3, nothing points to it`)
}

const referencesIn = (value: unknown): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.values(value).flatMap((inner: unknown) =>
        typeof inner === 'string' && inner.startsWith('#') ? [inner] : referencesIn(inner),
      )

function checkOwnLinks(resource: Json): string[] {
  switch (resource['resourceType']) {
    case 'Questionnaire':
      return checkQuestionnaire(resource)
    case 'PlanDefinition':
    case 'RequestGroup':
      return checkActions(resource)
    case 'Bundle':
      return checkBundle(resource)
    default:
      return []
  }
}

export const list = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : [])

/** Items inside items, outermost first. */
const itemsOf = (parent: Json): Json[] => list(parent['item']).flatMap((item) => [item, ...itemsOf(item)])

const repeated = (names: readonly unknown[]): unknown[] =>
  names.filter((name, index) => name !== undefined && names.indexOf(name) !== index)

function checkQuestionnaire(questionnaire: Json): string[] {
  const items = itemsOf(questionnaire)
  const optionsOf = (item: Json): string[] => answersOffered(questionnaire, item).map(codingKey)
  const byLink = new Map(items.map((item) => [item['linkId'], item]))
  return [
    ...repeated(items.map(({ linkId }) => linkId)).map((linkId) => `item ${String(linkId)}: the linkId stands twice`),
    ...items.flatMap((item) => {
      const conditions = list(item['enableWhen'])
      const name = `item ${String(item['linkId'])}`
      return [
        // R4's text says more than one, its expression more than two
        ...(conditions.length > 1 && item['enableBehavior'] === undefined
          ? [`${name}: que-12, no enableBehavior`]
          : []),
        ...conditions.flatMap((condition) => checkEnableWhen(name, item, condition, byLink, optionsOf)),
        ...checkOptions(name, item, optionsOf(item)),
      ]
    }),
  ]
}

const codingKey = (coding: unknown): string => {
  const { system, code } = (coding ?? {}) as Json
  return `${String(system)}|${String(code)}`
}

/** The codes that a question offers: its own options, or those of a contained value set that is expanded. */
export function answersOffered(questionnaire: Json, item: Json): Json[] {
  const contained = list(questionnaire['contained']).find(({ id }) => `#${String(id)}` === item['answerValueSet'])
  const { contains } = (contained?.['expansion'] ?? {}) as Json
  return [...list(item['answerOption']).map((option) => (option['valueCoding'] ?? {}) as Json), ...list(contains)]
}

/** The answer types that a condition on an item of this type can name. */
const answerKeys: { readonly [type: string]: string } = {
  boolean: 'answerBoolean',
  integer: 'answerInteger',
  choice: 'answerCoding',
  decimal: 'answerDecimal',
  date: 'answerDate',
  string: 'answerString',
}

function checkEnableWhen(
  name: string,
  item: Json,
  condition: Json,
  items: ReadonlyMap<unknown, Json>,
  optionsOf: (item: Json) => string[],
): string[] {
  const target = items.get(condition['question'])
  if (target === undefined) return [`${name}: enableWhen asks for an item that is not there`]
  if (target === item || itemsOf(item).includes(target)) return [`${name}: enableWhen asks for itself`]
  const key = condition['operator'] === 'exists' ? 'answerBoolean' : answerKeys[String(target['type'])]
  if (key === undefined || !(key in condition)) return [`${name}: enableWhen has an answer of another type`]
  return key === 'answerCoding' && !optionsOf(target).includes(codingKey(condition[key]))
    ? [`${name}: enableWhen waits for an answer that cannot be given`]
    : []
}

function checkOptions(name: string, item: Json, options: readonly string[]): string[] {
  return [
    ...repeated(options).map(() => `${name}: the same option twice`),
    ...(item['type'] === 'choice' && options.length === 0 && !/^https?:/.test((item['answerValueSet'] ?? '') as string)
      ? [`${name}: a choice without options`]
      : []),
  ]
}

/** Every action inside actions. */
const actionsOf = (parent: Json): Json[] => list(parent['action']).flatMap((action) => [action, ...actionsOf(action)])

function checkActions(definition: Json): string[] {
  const actions = actionsOf(definition)
  const ids = actions.map(({ id }) => id)
  return [
    ...repeated(ids).map((id) => `action ${String(id)}: the id stands twice`),
    ...actions.flatMap((action) =>
      list(action['relatedAction']).flatMap(({ actionId }) =>
        ids.includes(actionId) && actionId !== action['id'] ? [] : [`relatedAction: no other action is called that`],
      ),
    ),
  ]
}

function checkBundle(bundle: Json): string[] {
  const entries = list(bundle['entry'])
  return [
    ...repeated(entries.map(({ fullUrl }) => fullUrl)).map(() => 'Bundle: the same fullUrl twice'),
    ...entries.flatMap((entry, index) => {
      const fullUrl = entry['fullUrl']
      const resource = (entry['resource'] ?? {}) as Json
      return [
        ...(typeof fullUrl === 'string' && /^urn:uuid:/.test(fullUrl) && !/^urn:uuid:[0-9a-f-]{36}$/.test(fullUrl)
          ? [`Bundle.entry[${index}]: no UUID`]
          : []),
        ...(typeof fullUrl === 'string' &&
        fullUrl.startsWith('http') &&
        !fullUrl.endsWith(`/${String(resource['resourceType'])}/${String(resource['id'])}`)
          ? [`Bundle.entry[${index}]: fullUrl and id differ`]
          : []),
        ...checkLinks(resource).map((fault) => `Bundle.entry[${index}]: ${fault}`),
      ]
    }),
  ]
}
