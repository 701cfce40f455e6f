import * as z from 'zod'
import { withoutEval } from '../without-eval.js'
import type { ConformanceAction, ConformanceAnswer } from './answer.js'

const schemas = /* @__PURE__ */ withoutEval(() => {
  const coding = z.looseObject({ system: z.string().optional(), code: z.string().optional() })
  const concept = z.looseObject({ coding: z.array(coding).optional() })

  /** How strongly something is recommended, as our resources have it: parts of an extension. */
  const part = z.looseObject({
    url: z.string(),
    valueCodeableConcept: concept.optional(),
    valueCoding: coding.optional(),
    valueString: z.string().optional(),
  })
  const recommendation = z.looseObject({ url: z.string(), extension: z.array(part).optional() })

  const resource = z.looseObject({
    resourceType: z.string(),
    code: concept.optional(),
    extension: z.array(recommendation).optional(),
  })

  /** A card as far as it is read. What else stands in it is words. */
  const card = z.looseObject({
    summary: z.string(),
    suggestions: z
      .array(z.looseObject({ actions: z.array(z.looseObject({ resource: z.unknown() })).optional() }))
      .optional(),
    extension: z.record(z.string(), z.unknown()).optional(),
  })
  const response = z.looseObject({ cards: z.array(card) })
  return { coding, resource, card, response }
})

type Coding = z.infer<typeof schemas.coding>
type Resource = z.infer<typeof schemas.resource>
type Card = z.infer<typeof schemas.card>

/**
 * What can be read of the cards of any CDS Hooks service, without understanding its words:
 *
 * - an extension of a card whose name ends in `.coded`: a part of an answer, `{ scope, hovedforlop, actions, missing }`.
 *   Where there is one, the cards say all that they say in codes.
 * - else the resources that are suggested: `code` in a system `…/CodeSystem/handlinger` is an action; the extension
 *   `…/StructureDefinition/recommendation` has its strength, certainty and statements. What is no suggestion may stand
 *   in the words: `actionsRead` is `some`.
 *
 * No card at all says that nothing is to be done.
 *
 * @throws Error where it is no list of cards, and where cards contradict one another
 */
export function cardsAnswer(body: unknown): ConformanceAnswer {
  const read = schemas.response.safeParse(body)
  if (!read.success) {
    const [{ path, message }] = read.error.issues as [z.core.$ZodIssue]
    throw new Error(`no CDS Hooks response: ${path.map(String).join('.') || 'body'}: ${message}`)
  }
  const { cards } = read.data
  const coded = cards.flatMap(codedParts)
  const suggested = cards.flatMap(suggestedActions)
  const actions = [...coded.flatMap((said) => said.actions ?? []), ...suggested]
  checkAgreement(actions)
  const first = <K extends 'scope' | 'hovedforlop'>(name: K) => coded.find((said) => said[name] !== undefined)?.[name]
  const [scope, hovedforlop] = [first('scope'), first('hovedforlop')]
  const missing = coded.flatMap((said) => (said.missing === undefined ? [] : [said.missing]))
  return {
    ...(scope !== undefined && { scope }),
    ...(hovedforlop !== undefined && { hovedforlop }),
    actions: [...actions].sort((a, b) => knownParts(b) - knownParts(a)),
    ...(missing.length > 0 && { missing: missing.flat() }),
    actionsRead: cards.length === 0 || coded.some((said) => said.actions !== undefined) ? 'all' : 'some',
  }
}

/** Left as they are: whether they are right is for the reader of answers to say. */
const codedParts = ({ extension = {} }: Card): readonly ConformanceAnswer[] =>
  Object.entries(extension)
    .filter(([name, value]) => name.endsWith('.coded') && typeof value === 'object' && value !== null)
    .map(([, value]) => value as ConformanceAnswer)

const suggestedActions = ({ suggestions = [] }: Card): readonly ConformanceAction[] =>
  suggestions.flatMap(({ actions = [] }) =>
    actions.flatMap((action) => {
      const read = schemas.resource.safeParse(action.resource)
      return read.success ? actionsOf(read.data) : []
    }),
  )

function actionsOf({ code, extension = [] }: Resource): readonly ConformanceAction[] {
  const parts = extension.find(({ url }) => url.endsWith('/StructureDefinition/recommendation'))?.extension ?? []
  const valueOf = (name: string) => parts.find(({ url }) => url === name)
  const strength = codeIn(valueOf('strength')?.valueCodeableConcept?.coding, 'strength')[0]
  const certainty = codeIn([valueOf('certainty')?.valueCoding ?? {}], 'certainty')[0]
  const statements = parts.flatMap(({ url, valueString }) =>
    url === 'statement' && valueString !== undefined ? [valueString] : [],
  )
  return codeIn(code?.coding, 'handlinger').map((id) => ({
    id,
    ...(strength !== undefined && { strength }),
    ...(certainty !== undefined && { certainty }),
    ...(statements.length > 0 && { statements }),
  }))
}

const codeIn = (codings: readonly Coding[] = [], system: string): readonly string[] =>
  codings.flatMap(({ system: own, code }) =>
    code !== undefined && own?.endsWith(`/CodeSystem/${system}`) === true ? [code] : [],
  )

const knownParts = (action: ConformanceAction): number => Object.keys(action).length

/** The same action in a card's codes and in its suggestion is equally strong in both. */
function checkAgreement(actions: readonly ConformanceAction[]): void {
  const strengths = new Map<string, string>()
  for (const { id, strength } of actions) {
    if (strength === undefined) continue
    const other = strengths.get(id) ?? strength
    if (other !== strength) throw new Error(`the cards contradict one another: ${id} is ${other} and ${strength}`)
    strengths.set(id, strength)
  }
}
