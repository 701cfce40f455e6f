import type { Issue } from '../../forlop-error.js'

export type Json = { readonly [key: string]: unknown }

/** What a response says to one question, as it stands there. */
export interface Given {
  readonly item: Json
  readonly answers: readonly Json[]
}

/** More than any answered form has. Nothing beyond is read. */
const MAX_ITEMS = 1000
const MAX_ANSWERS = 100
const MAX_DEPTH = 10

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list as it was the first time it was looked at; undefined when it is none, or longer than is read. */
export const listOf = (value: unknown, longest: number): readonly unknown[] | undefined =>
  Array.isArray(value) && value.length <= longest ? Array.from(value as unknown[]) : undefined

/** Finds the answers by linkId, at whatever depth a renderer has put them: each linkId is there once. */
export function readItems(response: Json, isKnown: (linkId: string) => boolean): [Map<string, Given>, Issue[]] {
  const found = new Map<string, Given>()
  const issues: Issue[] = []
  let count = 0
  readList(response['item'], [], 0)
  return [found, issues]

  function readList(items: unknown, path: readonly (string | number)[], depth: number): void {
    if (items === undefined) return
    const list = depth < MAX_DEPTH ? listOf(items, MAX_ITEMS) : undefined
    if (list === undefined) return fault(path, 'too-large', `items are a list, at most ${MAX_DEPTH} deep`)
    for (const [index, item] of list.entries()) {
      count++
      if (count > MAX_ITEMS) {
        if (count === MAX_ITEMS + 1) fault(path, 'too-large', `a response has at most ${MAX_ITEMS} items`)
        return
      }
      readItem(item, [...path, 'item', index], depth)
    }
  }

  function readItem(item: unknown, path: readonly (string | number)[], depth: number): void {
    if (!isObject(item)) return fault(path, 'wrong-type', 'an item must be an object')
    const linkId = item['linkId']
    if (typeof linkId !== 'string') return fault([...path, 'linkId'], 'missing', 'an item must have a linkId')
    if (!isKnown(linkId)) return fault(path, 'unknown-fact', `${nameOf(linkId)} is no linkId of this questionnaire`)
    if ('modifierExtension' in item) return fault([linkId], 'not-understood', modifierMessage(linkId))
    const answers = item['answer'] === undefined ? [] : listOf(item['answer'], MAX_ANSWERS)
    if (answers?.every(isObject) !== true) {
      return fault([linkId], 'wrong-type', `\`${linkId}\` must have a list of at most ${MAX_ANSWERS} answers`)
    }
    keep(linkId, { item, answers })
    readList(item['item'], path, depth + 1)
    for (const answer of answers) readList(answer['item'], [linkId], depth + 1)
  }

  function keep(linkId: string, given: Given): void {
    const before = found.get(linkId)
    if (before === undefined || isEmpty(before)) found.set(linkId, given)
    else if (!isEmpty(given)) fault([linkId], 'several-answers', `\`${linkId}\` is answered in two items`)
  }

  function fault(path: readonly (string | number)[], code: Issue['code'], message: string): void {
    issues.push({ path, code, message })
  }
}

/** Some renderers list a question that has no answer. */
const isEmpty = ({ item, answers }: Given): boolean => answers.length === 0 && item['extension'] === undefined

export const modifierMessage = (linkId: string): string =>
  `\`${linkId}\` has a modifierExtension, which can change what an answer means`

/** A linkId is echoed only when it looks like one: anything else may be about a person. */
const nameOf = (linkId: string): string =>
  /^[A-Za-z][A-Za-z0-9_.-]{0,49}$/.test(linkId) && !/\d{5}/.test(linkId) ? `\`${linkId}\`` : 'the linkId of this item'
