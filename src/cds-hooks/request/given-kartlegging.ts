import type { OwnNames } from '../names.js'
import { refuse } from '../response/outcome.js'
import type { HookRequest } from './hook-request.js'
import { isJsonObject, type JsonObject } from './read-json.js'

/** The kartlegging as a request brings it: the answers themselves, or a form, and where in the request it stood. */
export type GivenKartlegging =
  | { readonly kind: 'answers'; readonly where: string; readonly answers: JsonObject }
  | { readonly kind: 'form'; readonly where: string; readonly form: JsonObject }
  /** The client has looked, and there is none. */
  | { readonly kind: 'none'; readonly where: string }

/**
 * Where the kartlegging of a request is looked for, in this order: in the context of our own hook, in our extension, in
 * the prefetch. Answered with 412 where there is none of them: no answer is made of nothing.
 */
export function givenKartlegging(request: HookRequest, names: OwnNames, own: boolean): GivenKartlegging {
  const found = (own ? inContext(request) : undefined) ?? inExtension(request, names) ?? inPrefetch(request)
  if (found !== undefined) return found
  const others = `send it as prefetch (null where there is none), or the answers as extension.${names.kartlegging}`
  throw own
    ? refuse(412, 'required', `the hook requires the kartlegging; or ${others}`, 'context.kartlegging')
    : refuse(412, 'required', `the kartlegging is needed: ${others}`, 'prefetch.kartlegging')
}

function inContext({ context }: HookRequest): GivenKartlegging | undefined {
  const { kartlegging: answers, questionnaireResponse: form } = context
  if (answers !== undefined && form !== undefined) {
    throw refuse(400, 'invariant', 'give either `kartlegging` or `questionnaireResponse`', 'context')
  }
  if (answers !== undefined) return { kind: 'answers', where: 'context.kartlegging', answers }
  if (form !== undefined) return formOf(form, 'context.questionnaireResponse', context.patientId)
  return undefined
}

function inExtension({ extension }: HookRequest, { kartlegging }: OwnNames): GivenKartlegging | undefined {
  if (extension === undefined || !Object.hasOwn(extension, kartlegging)) return undefined
  const where = `extension.${kartlegging}`
  const answers = extension[kartlegging]
  if (!isJsonObject(answers)) throw refuse(400, 'structure', 'must be an object of answers', where)
  return { kind: 'answers', where, answers }
}

function inPrefetch({ prefetch, context }: HookRequest): GivenKartlegging | undefined {
  const given = prefetch?.kartlegging
  if (given === undefined) return undefined
  const where = 'prefetch.kartlegging'
  if (given === null) return { kind: 'none', where }
  if (given['resourceType'] !== 'Bundle') return formOf(given, where, context.patientId)
  const forms = formsOf(given)
  if (forms.length === 0) return { kind: 'none', where }
  const { form, index } = newest(forms, where)
  return formOf(form, `${where}.entry[${index}].resource`, context.patientId)
}

interface Entry {
  readonly form: JsonObject
  readonly index: number
}

/** The forms of a searchset. A server may add an outcome of its search. */
function formsOf(bundle: JsonObject): readonly Entry[] {
  const entries: readonly unknown[] = Array.isArray(bundle['entry']) ? bundle['entry'] : []
  return entries.flatMap((entry, index) => {
    const form = isJsonObject(entry) ? entry['resource'] : undefined
    return isJsonObject(form) && form['resourceType'] === 'QuestionnaireResponse' ? [{ form, index }] : []
  })
}

/** A client that does not sort sends several: the newest counts, where it can be told which one that is. */
function newest(forms: readonly Entry[], where: string): Entry {
  if (forms.length === 1) return forms[0]!
  const times = forms.map(({ form: { authored } }) => (typeof authored === 'string' ? Date.parse(authored) : NaN))
  const last = Math.max(...times)
  if (times.some(Number.isNaN) || times.indexOf(last) !== times.lastIndexOf(last)) {
    throw refuse(400, 'invariant', 'must hold one form, or forms with a time of their own in `authored`', where)
  }
  return forms[times.indexOf(last)]!
}

/** Whether a form may be read at all: a form about somebody else is worse than none. */
function formOf(form: JsonObject, where: string, patientId: string): GivenKartlegging {
  if (form['resourceType'] !== 'QuestionnaireResponse') {
    throw refuse(400, 'value', 'must be a QuestionnaireResponse', where)
  }
  const reference = isJsonObject(form['subject']) ? form['subject']['reference'] : undefined
  const subject = typeof reference === 'string' ? /(?:^|\/)Patient\/([^/]+)/.exec(reference)?.[1] : undefined
  if (subject !== undefined && subject !== patientId) {
    throw refuse(400, 'invariant', 'must be about the patient of the context', `${where}.subject`)
  }
  return { kind: 'form', where, form }
}
