import type { JWTPayload } from 'jose'
import { describe, expect, test } from 'vitest'
import { toQuestionnaireResponse } from '../../../src/fhir/questionnaire/to-response.js'
import { outcomeSchema } from '../../../src/cds-hooks/openapi/schemas.js'
import {
  get,
  hookInstance,
  localeExtension,
  makeService,
  origin,
  outcomeOf,
  ownCall,
  ownExtension,
  ownHook,
  ownPath,
  patientView,
  patientViewPath,
  post,
  type Service,
} from './calls.js'
import {
  auth,
  claims,
  header,
  iss,
  publicKeyText,
  seconds,
  sign,
  signRaw,
  stranger,
  unsigned,
  url,
} from './security/tokens.js'

/** Stands where data about a person would. It must not come back, in any answer. */
const canary = 'KANARIFUGL'

const open = makeService()
const guarded = makeService({ auth })
const local = makeService({ hosts: ['localhost:8080'] })

interface Case {
  readonly name: string
  readonly request: Request | (() => Request | Promise<Request>)
  readonly status: number
  /** Where in the request the answer says that the fault is. */
  readonly where?: string
  readonly service?: Service
}

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
const raw = (
  body: string | Uint8Array | null,
  headers: Record<string, string> = { 'Content-Type': 'application/json' },
) => new Request(`${origin}/assess`, { method: 'POST', headers, body })

const streamed =
  (size: number): (() => Request) =>
  () =>
    new Request(`${origin}/assess`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      duplex: 'half',
      body: new ReadableStream({
        pull(controller) {
          controller.enqueue(new TextEncoder().encode(' '.repeat(size)))
        },
      }),
    } as RequestInit)

const bodies: readonly Case[] = [
  { name: 'no body', request: raw(null), status: 400 },
  { name: 'an empty body', request: raw(''), status: 400 },
  { name: 'half an object', request: raw(`{"alder": "${canary}`), status: 400 },
  { name: 'a list', request: raw(`["${canary}"]`), status: 400 },
  { name: 'null', request: raw('null'), status: 400 },
  { name: 'a number', request: raw('113'), status: 400 },
  { name: 'a text', request: raw(`"${canary}"`), status: 400 },
  { name: 'JSON with comments', request: raw('{/* */}'), status: 400 },
  { name: 'a trailing comma', request: raw('{"alder": 34,}'), status: 400 },
  { name: 'what is not UTF-8', request: raw(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])), status: 400 },
  { name: 'UTF-16', request: raw(Buffer.from('{"alder":34}', 'utf16le')), status: 400 },
  { name: '33 levels', request: raw(nested(33)), status: 400 },
  { name: '100 000 brackets', request: raw('['.repeat(100_000)), status: 400 },
  { name: 'a name twice', request: raw('{"selvmordsrisiko":"akutt-fare","selvmordsrisiko":"nei"}'), status: 400 },
  { name: 'a name twice, once escaped', request: raw('{"alder":34,"\\u0061lder":17}'), status: 400 },
  { name: '__proto__', request: raw('{"__proto__":{"alder":34}}'), status: 400 },
  { name: 'constructor.prototype', request: raw('{"constructor":{"prototype":{"alder":34}}}'), status: 400 },
  { name: 'a body larger than its limit', request: raw(`{"alder":${' '.repeat(262_144)}34}`), status: 413 },
  { name: 'a length larger than the limit', request: () => withHeader('Content-Length', '262145'), status: 413 },
  { name: 'a stream without end', request: streamed(65_536), status: 413 },
  { name: 'no content type', request: raw(new Uint8Array([0x7b, 0x7d]), {}), status: 415 },
  { name: 'a form', request: raw('alder=34', { 'Content-Type': 'application/x-www-form-urlencoded' }), status: 415 },
  { name: 'plain text', request: raw('{}', { 'Content-Type': 'text/plain' }), status: 415 },
  { name: 'FHIR', request: raw('{}', { 'Content-Type': 'application/fhir+json' }), status: 415 },
  { name: 'Latin-1', request: raw('{}', { 'Content-Type': 'application/json; charset=iso-8859-1' }), status: 415 },
  { name: 'two content types', request: raw('{}', { 'Content-Type': 'application/json, text/html' }), status: 415 },
  {
    name: 'a compressed body',
    request: raw('{}', { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }),
    status: 415,
  },
]

function withHeader(name: string, value: string): Request {
  const request = raw('{}')
  request.headers.set(name, value)
  return request
}

const answers: readonly Case[] = [
  { name: 'an unknown fact', request: post('/assess', { aldr: 34 }), status: 400, where: 'aldr' },
  { name: 'an unknown fact that may be a name', request: post('/assess', { [`${canary} Hansen`]: 1 }), status: 400 },
  {
    name: 'a value outside the words',
    request: post('/assess', { alvorlighet: canary }),
    status: 400,
    where: 'alvorlighet',
  },
  { name: 'a number as text', request: post('/assess', { alder: `34 ${canary}` }), status: 400, where: 'alder' },
  { name: 'an age of 131', request: post('/assess', { alder: 131 }), status: 400, where: 'alder' },
  { name: 'an age of 1e999', request: post('/assess', '{"alder":1e999}'), status: 400, where: 'alder' },
  { name: 'a yes as text', request: post('/assess', { gravid: 'ja' }), status: 400, where: 'gravid' },
  { name: 'null as an answer', request: post('/assess', { gravid: null }), status: 400, where: 'gravid' },
  { name: 'a condition twice', request: post('/assess', { tilstander: ['angst', 'angst'] }), status: 400 },
  { name: 'a list too long', request: post('/assess', { tilstander: Array(5000).fill('angst') }), status: 400 },
  { name: 'a reason that there is not', request: post('/assess', { alder: { absent: canary } }), status: 400 },
]

const context = { userId: 'Practitioner/example', patientId: '1288992' }
const noContext = { hook: 'patient-view', hookInstance, prefetch: { kartlegging: null } }
const view = (more: object) => post(patientViewPath, { ...noContext, context, ...more })
const form = toQuestionnaireResponse({ alder: 34 }, { subject: 'Patient/1288992' })
const prefetched = (prefetch: unknown) => post(patientViewPath, patientView(prefetch))
const orders = (more: object) =>
  post('/cds-services/forlop-order-select', { ...noContext, hook: 'order-select', ...more })
const bundle = { resourceType: 'Bundle', entry: [] }

const calls: readonly Case[] = [
  { name: 'no context', request: post(patientViewPath, noContext), status: 412, where: 'context.userId' },
  { name: 'a context of null', request: view({ context: null }), status: 400, where: 'context' },
  { name: 'a context that is a text', request: view({ context: canary }), status: 400, where: 'context' },
  { name: 'no user', request: view({ context: { patientId: '1' } }), status: 412, where: 'context.userId' },
  {
    name: 'no patient',
    request: view({ context: { userId: 'Practitioner/1' } }),
    status: 412,
    where: 'context.patientId',
  },
  {
    name: 'a patient of null',
    request: view({ context: { ...context, patientId: null } }),
    status: 412,
    where: 'context.patientId',
  },
  {
    name: 'a patient that is a national identity number with a name',
    request: view({ context: { ...context, patientId: `${canary} 01019012345` } }),
    status: 400,
    where: 'context.patientId',
  },
  {
    name: 'a user without a type',
    request: view({ context: { ...context, userId: canary } }),
    status: 400,
    where: 'context.userId',
  },
  { name: 'a user that climbs', request: view({ context: { ...context, userId: 'Practitioner/../..' } }), status: 400 },
  { name: 'another hook', request: view({ hook: canary }), status: 400, where: 'hook' },
  { name: 'no hook', request: view({ hook: undefined }), status: 400, where: 'hook' },
  { name: 'no hook instance', request: view({ hookInstance: undefined }), status: 400, where: 'hookInstance' },
  {
    name: 'a hook instance that is no UUID',
    request: view({ hookInstance: canary }),
    status: 400,
    where: 'hookInstance',
  },
  {
    name: 'a server that is a file',
    request: view({ fhirServer: 'file:///etc/passwd' }),
    status: 400,
    where: 'fhirServer',
  },
  {
    name: 'an authorization without a server',
    request: view({
      fhirAuthorization: { access_token: canary, token_type: 'Bearer', expires_in: 300, scope: 'x', subject: 'y' },
    }),
    status: 400,
    where: 'fhirServer',
  },
  {
    name: 'an authorization without a token',
    request: view({ fhirServer: 'https://fhir.example.org', fhirAuthorization: { token_type: 'Bearer' } }),
    status: 400,
    where: 'fhirAuthorization.access_token',
  },
  { name: 'no kartlegging', request: view({ prefetch: undefined }), status: 412, where: 'prefetch.kartlegging' },
  { name: 'a prefetch without a kartlegging', request: view({ prefetch: { patient: {} } }), status: 412 },
  {
    name: 'no kartlegging in the own hook',
    request: post(ownPath, ownCall(undefined)),
    status: 412,
    where: 'context.kartlegging',
  },
  { name: 'a prefetch that is a text', request: prefetched(canary), status: 400, where: 'prefetch.kartlegging' },
  {
    name: 'a patient in the place of a form',
    request: prefetched({ resourceType: 'Patient', id: canary }),
    status: 400,
  },
  {
    name: 'a form about somebody else',
    request: prefetched({ ...form, subject: { reference: `Patient/${canary}` } }),
    status: 400,
    where: 'prefetch.kartlegging.subject',
  },
  { name: 'a form entered in error', request: prefetched({ ...form, status: 'entered-in-error' }), status: 400 },
  { name: 'another form', request: prefetched({ ...form, questionnaire: `https://${canary}` }), status: 400 },
  {
    name: 'a form with a question that there is not',
    request: prefetched({ ...form, item: [{ linkId: `${canary} 01019012345`, answer: [{ valueString: canary }] }] }),
    status: 400,
  },
  {
    name: 'a form with an answer that there is not',
    request: prefetched({ ...form, item: [{ linkId: 'alder', answer: [{ valueString: canary }] }] }),
    status: 400,
    where: 'prefetch.kartlegging.alder',
  },
  {
    name: 'two forms, and no saying which is the newest',
    request: prefetched({ resourceType: 'Bundle', entry: [{ resource: form }, { resource: form }] }),
    status: 400,
    where: 'prefetch.kartlegging',
  },
  {
    name: 'answers and a form at once',
    request: post(ownPath, { ...ownCall({}), context: { ...context, kartlegging: {}, questionnaireResponse: form } }),
    status: 400,
    where: 'context',
  },
  {
    name: 'answers that are wrong in the context',
    request: post(ownPath, ownCall({ alvorlighet: canary })),
    status: 400,
    where: 'context.kartlegging.alvorlighet',
  },
  {
    name: 'answers that are a list in an extension',
    request: view({ extension: { [ownExtension]: [canary] } }),
    status: 400,
    where: `extension.${ownExtension}`,
  },
  {
    name: 'a language that there is not',
    request: view({ extension: { [localeExtension]: canary } }),
    status: 400,
    where: `extension.${localeExtension}`,
  },
  {
    name: 'no encounter where one starts',
    request: post('/cds-services/forlop-encounter-start', { ...noContext, hook: 'encounter-start', context }),
    status: 412,
    where: 'context.encounterId',
  },
  { name: 'no orders where one is selected', request: orders({ context }), status: 412, where: 'context.selections' },
  {
    name: 'selections that are none',
    request: orders({ context: { ...context, selections: [], draftOrders: bundle } }),
    status: 400,
    where: 'context.selections',
  },
  {
    name: 'selections that are no references',
    request: orders({ context: { ...context, selections: [canary], draftOrders: bundle } }),
    status: 400,
    where: 'context.selections[0]',
  },
  {
    name: 'orders that are no bundle',
    request: orders({ context: { ...context, selections: ['Task/1'], draftOrders: { resourceType: canary } } }),
    status: 400,
    where: 'context.draftOrders.resourceType',
  },
]

const feedback = (entry: unknown) => post(`${patientViewPath}/feedback`, { feedback: [entry] })
const overridden = { card: 'x', outcome: 'overridden', outcomeTimestamp: '2026-11-22T12:00:00Z' }

const feedbacks: readonly Case[] = [
  { name: 'no feedback', request: post(`${patientViewPath}/feedback`, {}), status: 400, where: 'feedback' },
  {
    name: 'feedback on nothing',
    request: post(`${patientViewPath}/feedback`, { feedback: [] }),
    status: 400,
    where: 'feedback',
  },
  {
    name: 'feedback on 101 cards',
    request: post(`${patientViewPath}/feedback`, { feedback: Array(101).fill(overridden) }),
    status: 400,
  },
  { name: 'no card', request: feedback({ ...overridden, card: undefined }), status: 400, where: 'feedback[0].card' },
  {
    name: 'an outcome that there is not',
    request: feedback({ ...overridden, outcome: canary }),
    status: 400,
    where: 'feedback[0].outcome',
  },
  { name: 'no time', request: feedback({ ...overridden, outcomeTimestamp: undefined }), status: 400 },
  {
    name: 'a time without an offset',
    request: feedback({ ...overridden, outcomeTimestamp: '2026-11-22T12:00:00' }),
    status: 400,
    where: 'feedback[0].outcomeTimestamp',
  },
  { name: 'a time that is none', request: feedback({ ...overridden, outcomeTimestamp: canary }), status: 400 },
  {
    name: 'a time to the attosecond',
    request: feedback({ ...overridden, outcomeTimestamp: '2026-11-22T12:00:00.0123456789Z' }),
    status: 400,
  },
  {
    name: 'accepted, but what',
    request: feedback({ ...overridden, outcome: 'accepted' }),
    status: 400,
    where: 'feedback[0].acceptedSuggestions',
  },
  {
    name: 'a reason without anything',
    request: feedback({ ...overridden, overrideReason: {} }),
    status: 400,
    where: 'feedback[0].overrideReason',
  },
  {
    name: 'a reason without a system',
    request: feedback({ ...overridden, overrideReason: { reason: { code: canary } } }),
    status: 400,
    where: 'feedback[0].overrideReason.reason.system',
  },
  {
    name: 'a comment longer than a record',
    request: feedback({ ...overridden, overrideReason: { userComment: canary.repeat(1000) } }),
    status: 400,
  },
]

const places: readonly Case[] = [
  { name: 'a path that there is not', request: get(`/${canary}`), status: 404 },
  { name: 'a service that there is not', request: post(`/cds-services/${canary}`, {}), status: 404 },
  {
    name: 'feedback on a service that there is not',
    request: post(`/cds-services/${canary}/feedback`, {}),
    status: 404,
  },
  { name: 'a slash at the end', request: get('/cds-services/'), status: 404 },
  { name: 'a path that climbs', request: get('/cds-services/%2e%2e%2f%2e%2e%2fetc%2fpasswd'), status: 404 },
  { name: 'GET of a service', request: get(patientViewPath), status: 405 },
  { name: 'GET of an assessment', request: get(`/assess?alder=${canary}`), status: 405 },
  { name: 'POST to discovery', request: post('/cds-services', {}), status: 405 },
  { name: 'DELETE of the health', request: new Request(`${origin}/health`, { method: 'DELETE' }), status: 405 },
  {
    name: 'PUT of an assessment',
    request: new Request(`${origin}/assess`, { method: 'PUT', body: canary }),
    status: 405,
  },
  { name: 'a method that there is not', request: new Request(`${origin}/health`, { method: canary }), status: 405 },
  { name: 'another host', request: new Request('http://evil.example/health'), status: 421, service: local },
  { name: 'another port', request: new Request('http://localhost:9999/health'), status: 421, service: local },
]

const path = '/cds-services'
const withToken = (make: () => string | Promise<string>) => async () =>
  get(path, { Authorization: `Bearer ${await make()}` })
const signed = (payload: { readonly [claim: string]: unknown }, given: object = {}) =>
  withToken(() => sign(claims(path, payload as JWTPayload), header(given)))
const symmetric = (alg: string) =>
  withToken(() => sign(claims(path), header({ alg }), new TextEncoder().encode(publicKeyText) as never))

const tokens: readonly Case[] = (
  [
    ['no token', () => get(path)],
    ['an empty token', () => get(path, { Authorization: 'Bearer ' })],
    ['a password', () => get(path, { Authorization: 'Basic S0FOQVJJRlVHTA==' })],
    ['a token that is none', () => get(path, { Authorization: `Bearer ${canary}` })],
    ['a token in the address', () => get(`${path}?access_token=${canary}`)],
    ['a token of a megabyte', () => get(path, { Authorization: `Bearer a.${'a'.repeat(1_000_000)}.a` })],
    ['a token of five parts', () => get(path, { Authorization: 'Bearer a.b.c.d.e' })],
    ['three parts that are nothing', () => get(path, { Authorization: 'Bearer a.b.c' })],
    ['alg none', withToken(() => unsigned({ ...header(), alg: 'none' }, claims(path), 'AAAA'))],
    ['alg None', withToken(() => unsigned({ ...header(), alg: 'None' }, claims(path), 'AAAA'))],
    ['no alg', withToken(() => unsigned({ typ: 'JWT', kid: 'ec-1' }, claims(path), 'AAAA'))],
    ['HS256 with the public key as the secret', symmetric('HS256')],
    ['HS384 with the public key as the secret', symmetric('HS384')],
    ['an algorithm that is not on the list', withToken(() => unsigned(header({ alg: 'RS256' }), claims(path), 'AAAA'))],
    ['an algorithm of another kind than the key', signed({}, { alg: 'RS384', kid: 'ec-1' })],
    ['no key named', signed({}, { kid: undefined })],
    ['a key that there is not', signed({}, { kid: canary })],
    ['a key of somebody else', withToken(() => sign(claims(path), header(), stranger.privateKey))],
    ['a key that comes along', signed({}, { jwk: JSON.parse(publicKeyText) })],
    ['a key to be fetched', signed({}, { jku: 'https://evil.example/jwks.json' })],
    ['a certificate to be fetched', signed({}, { x5u: 'https://evil.example/cert.pem' })],
    ['a certificate that comes along', signed({}, { x5c: [canary] })],
    ['no type', signed({}, { typ: undefined })],
    ['another type', signed({}, { typ: 'at+jwt' })],
    [
      'a member that must be understood',
      withToken(() => signRaw(JSON.stringify({ ...header(), crit: ['x'], x: 1 }), JSON.stringify(claims(path)))),
    ],
    ['a signature cut short', withToken(async () => (await sign(claims(path))).slice(0, -4))],
    [
      'claims that were changed',
      withToken(async () =>
        (await sign(claims(path))).replace(
          /\.[^.]+\./,
          `.${Buffer.from(JSON.stringify(claims(path, { tenant: canary }))).toString('base64url')}.`,
        ),
      ),
    ],
    ['no claims', withToken(() => signRaw(JSON.stringify(header()), '[]'))],
    ['a claim twice', withToken(() => signRaw(JSON.stringify(header()), `{"iss":"${iss}","iss":"${iss}"}`))],
    ['no issuer', signed({ iss: undefined })],
    ['an issuer that is not on the list', signed({ iss: `https://${canary}/` })],
    ['an issuer without its slash', signed({ iss: iss.slice(0, -1) })],
    ['an issuer that is a list', signed({ iss: [iss] })],
    ['no audience', signed({ aud: undefined })],
    ['the audience of another service', signed({ aud: `${url}${patientViewPath}` })],
    ['an audience with a slash at the end', signed({ aud: `${url}${path}/` })],
    ['an audience of the base alone', signed({ aud: url })],
    ['an audience of another host', signed({ aud: `${origin}${path}` })],
    ['two audiences', signed({ aud: [`${url}${path}`, `https://${canary}/`] })],
    ['no time of issue', signed({ iat: undefined })],
    ['a time of issue to come', signed({ iat: seconds + 600, exp: seconds + 660 })],
    ['a time of issue as text', signed({ iat: `${seconds}` })],
    ['no expiry', signed({ exp: undefined })],
    ['an expiry that is past', signed({ iat: seconds - 100, exp: seconds - 40 })],
    ['an expiry in a year', signed({ exp: seconds + 31_536_000 })],
    ['an expiry before the issue', signed({ iat: seconds, exp: seconds - 1 })],
    ['not before tomorrow', signed({ nbf: seconds + 86_400 })],
    ['no nonce', signed({ jti: undefined })],
    ['an empty nonce', signed({ jti: '' })],
    ['a nonce that is a number', signed({ jti: 7 })],
    ['a nonce without end', signed({ jti: canary.repeat(100) })],
  ] as const
).map(([name, request]) => ({ name, request, status: 401, service: guarded }))

const all = [...bodies, ...answers, ...calls, ...feedbacks, ...places, ...tokens]

describe('refused, with a reason and without a value', () => {
  test.each(all)('$name ($status)', async ({ request, status, where, service = open }) => {
    const response = await service(typeof request === 'function' ? await request() : request)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    if (status === 401) expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/)
    if (status === 405) expect(response.headers.get('allow')).toMatch(/(GET|POST)/)
    const told = await outcomeOf(response)
    expect(outcomeSchema.parse(told)).toEqual(told)
    expect(told.issue.every(({ diagnostics }) => diagnostics.length > 10)).toBe(true)
    const text = JSON.stringify([told, [...response.headers]])
    expect(text).not.toContain(canary)
    expect(text).not.toMatch(/\bat [^ ]+ \(|node_modules|\.ts:\d|\.js:\d/)
    if (where !== undefined) expect(told.issue.flatMap(({ expression }) => expression)).toContain(where)
  })

  test('in more than sixty ways, each with a name of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    const names = all.map(({ name, status }) => `${name} ${status}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('and none of it is counted with more than its route and status', async () => {
    const service = makeService()
    await service(get(`/${canary}`))
    await service(post(ownPath, ownCall(undefined)))
    const metrics = await (await service(get('/metrics'))).text()
    expect(metrics).not.toContain(canary)
    expect(metrics).toContain('forlop_requests_total{route="other",method="GET",status="404"} 1')
    expect(metrics).toContain(`forlop_requests_total{route="${ownPath}",method="POST",status="412"} 1`)
  })
})

test('the table knows the hook it calls', () => {
  expect(ownCall({}).hook).toBe(ownHook)
})
