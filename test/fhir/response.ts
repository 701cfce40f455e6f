import { answersOffered, list } from './links.js'
import type { Json } from './walk.js'

/**
 * Does a response answer a questionnaire as it is asked? No validator that runs here compares the two: same tree, known
 * linkIds, types, offered answers, one answer where one is asked for, and none to a question that is not shown.
 */
export function checkResponse(response: object, questionnaire: object): string[] {
  const given = JSON.parse(JSON.stringify(response)) as Json
  const asked = JSON.parse(JSON.stringify(questionnaire)) as Json
  const canonical = `${String(asked['url'])}|${String(asked['version'])}`
  return [
    ...(given['questionnaire'] === canonical ? [] : ['questionnaire: another one, or another version']),
    ...checkItems(list(given['item']), list(asked['item']), answersOf(given), (item) => answersOffered(asked, item)),
  ]
}

/** Every answer in the response by linkId. */
const answersOf = (parent: Json): ReadonlyMap<unknown, Json[]> =>
  new Map(list(parent['item']).flatMap((item) => [[item['linkId'], list(item['answer'])] as const, ...answersOf(item)]))

function checkItems(
  given: readonly Json[],
  asked: readonly Json[],
  answers: ReadonlyMap<unknown, Json[]>,
  offered: (item: Json) => Json[],
): string[] {
  const order = asked.map(({ linkId }) => linkId)
  const places = given.map(({ linkId }) => order.indexOf(linkId))
  const faults = places.every((place, index) => index === 0 || place > places[index - 1]!)
    ? []
    : ['items: not once each, in the order of the questionnaire']
  return [
    ...faults,
    ...given.flatMap((item) => {
      const definition = asked.find(({ linkId }) => linkId === item['linkId'])
      if (definition === undefined) return [`${String(item['linkId'])}: not asked there`]
      return [
        ...checkAnswers(item, definition, answers, offered(definition)).map(
          (fault) => `${String(item['linkId'])}: ${fault}`,
        ),
        ...checkItems(list(item['item']), list(definition['item']), answers, offered),
      ]
    }),
  ]
}

const valueOf = (answer: Json): unknown => answer['valueCoding'] ?? answer['valueInteger']
const sameAs = (one: unknown, other: unknown): boolean => {
  const [a, b] = [one, other].map((value) => (value ?? {}) as Json)
  return typeof one === 'object' ? a!['system'] === b!['system'] && a!['code'] === b!['code'] : one === other
}

function checkAnswers(
  item: Json,
  definition: Json,
  answers: ReadonlyMap<unknown, Json[]>,
  options: readonly Json[],
): string[] {
  const given = list(item['answer'])
  const { type, repeats, enableWhen, text } = definition
  const key = type === 'choice' ? 'valueCoding' : 'valueInteger'
  return [
    ...(item['text'] === text ? [] : ['another text']),
    ...(type === 'group' ? (given.length > 0 ? ['a group has no answers'] : []) : []),
    ...(given.length > 1 && repeats !== true ? ['more than one answer'] : []),
    ...(given.every((answer) => Object.keys(answer).join() === key) ? [] : [`not answered with ${key}`]),
    ...(type !== 'choice' ||
    given.every((answer) =>
      options.some(
        (option) => sameAs(option, valueOf(answer)) && option['display'] === (valueOf(answer) as Json)['display'],
      ),
    )
      ? []
      : ['an answer that is not offered']),
    ...(enableWhen === undefined || list(enableWhen).some((when) => holds(when, answers)) ? [] : ['is not shown']),
  ]
}

function holds(when: Json, answers: ReadonlyMap<unknown, Json[]>): boolean {
  const given = (answers.get(when['question']) ?? []).map(valueOf)
  const wanted = when['answerCoding'] ?? when['answerInteger']
  switch (when['operator']) {
    case 'exists':
      return given.length > 0 === when['answerBoolean']
    case '=':
      return given.some((value) => sameAs(value, wanted))
    case '<=':
      return given.some((value) => (value as number) <= (wanted as number))
    default:
      throw new Error('an operator that is not used')
  }
}
