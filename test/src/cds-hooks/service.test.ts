import { describe, expect, test } from 'vitest'
import { createForlop, isForlopError, type Forlop } from '../../../src/index.js'
import { createCdsService, type CdsServiceOptions } from '../../../src/cds-hooks/index.js'
import { outcomeSchema } from '../../../src/cds-hooks/openapi/schemas.js'
import { decisionSchema } from '../../../src/decision-schema.js'
import {
  get,
  golden,
  goldenNamed,
  makeService,
  now,
  origin,
  outcomeOf,
  ownCall,
  ownPath,
  patientViewPath,
  post,
} from './calls.js'

const forlop = createForlop()
const failing: Forlop = {
  ...forlop,
  safeAssess: () => {
    throw new Error('KANARIFUGL')
  },
}

describe('POST /assess', () => {
  const service = makeService()

  test.each(golden)('$name: the decision of the library, as JSON', async ({ kartlegging }) => {
    const response = await service(post('/assess', kartlegging))
    expect(response.status).toBe(200)
    const body: unknown = await response.json()
    expect(body).toEqual(JSON.parse(JSON.stringify(forlop.assess(kartlegging))))
    expect(decisionSchema.parse(body)).toEqual(body)
  })

  test('reads and cites as the host has set it up', async () => {
    const literal = makeService({ reading: 'literal', asOf: '2026-01-01' })
    const body = (await (await literal(post('/assess', {}))).json()) as { guideline: object }
    expect(body.guideline).toMatchObject({ reading: 'literal', asOf: '2026-01-01' })
    const own = makeService({ forlop: createForlop({ reading: 'literal' }) })
    expect(((await (await own(post('/assess', {}))).json()) as typeof body).guideline).toMatchObject({
      reading: 'literal',
    })
  })

  test.each(['application/json', 'application/json;charset=utf-8', 'Application/JSON; Charset="UTF-8"'])(
    'takes the content type %s',
    async (type) => {
      expect((await service(post('/assess', {}, { 'Content-Type': type }))).status).toBe(200)
    },
  )
})

describe('a failure of the service itself', () => {
  const failures: { route: string; fault: unknown }[] = []
  const service = makeService({
    forlop: failing,
    onFailure: (failure) => void failures.push(failure),
    onFeedback: () => Promise.reject(new Error('KANARIFUGL')),
  })

  test.each([
    [ownPath, ownCall(goldenNamed('75'))],
    ['/assess', goldenNamed('75')],
    [
      `${patientViewPath}/feedback`,
      { feedback: [{ card: 'x', outcome: 'overridden', outcomeTimestamp: '2026-11-22T12:00:00Z' }] },
    ],
  ])('%s: 500 that says so, never 200 without cards, and the host is told', async (path, body) => {
    failures.length = 0
    const response = await service(post(path, body))
    expect(response.status).toBe(500)
    const told = await outcomeOf(response)
    expect(outcomeSchema.parse(told)).toEqual(told)
    expect(told.issue[0]).toMatchObject({
      code: 'exception',
      diagnostics: expect.stringContaining('no recommendation was computed'),
    })
    expect(JSON.stringify(told)).not.toContain('KANARIFUGL')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(failures).toEqual([{ route: path, fault: new Error('KANARIFUGL') }])
  })

  test('is told by the health check too', async () => {
    const response = await service(get('/health'))
    expect(response.status).toBe(503)
    expect(await response.json()).toMatchObject({ status: 'fail' })
  })
})

describe('what takes too long', () => {
  /** Timers that ring as soon as they are set. */
  const after = (_: number, run: () => void) => {
    queueMicrotask(run)
    return () => undefined
  }

  test('to arrive is answered with 408', async () => {
    let cancelled = false
    const body = new ReadableStream({
      cancel: () => void (cancelled = true),
    })
    const request = new Request(`${origin}/assess`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      duplex: 'half',
      body,
    } as RequestInit)
    expect((await makeService({ after })(request)).status).toBe(408)
    expect(cancelled).toBe(true)
  })

  test('with the host is answered with 503', async () => {
    const rings: (() => void)[] = []
    const late = makeService({
      after: (_, run) => {
        rings.push(run)
        return () => undefined
      },
      onFeedback: () => new Promise(() => undefined),
    })
    const entry = { card: 'x', outcome: 'overridden', outcomeTimestamp: '2026-11-22T12:00:00Z' }
    const answer = late(post(`${ownPath}/feedback`, { feedback: [entry] }))
    while (rings.length < 3) await new Promise((resolve) => setTimeout(resolve, 1))
    rings.at(-1)!()
    const response = await answer
    expect(response.status).toBe(503)
    expect((await outcomeOf(response)).issue[0]?.code).toBe('timeout')
  })

  test('is measured with the timer of the host, which is called off when all is well', async () => {
    const set: number[] = []
    let off = 0
    const service = makeService({
      timeout: 1234,
      after: (milliseconds) => {
        set.push(milliseconds)
        return () => void off++
      },
    })
    expect((await service(post('/assess', {}))).status).toBe(200)
    expect(set).toEqual([1234])
    expect(off).toBe(1)
  })
})

describe('a client that calls too often', () => {
  test('is told to wait, and comes in again when the minute is over', async () => {
    const time = { now }
    const service = makeService({ now: () => time.now, requestsPerMinute: 2 })
    const statusOf = async (client?: string) => (await service(get('/health'), client ? { client } : {})).status
    expect([await statusOf(), await statusOf(), await statusOf()]).toEqual([200, 200, 429])
    expect(await statusOf('192.0.2.1')).toBe(200)
    time.now += 59_001
    const refused = await service(get('/health'))
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
    time.now += 1000
    expect(await statusOf()).toBe(200)
  })
})

describe('pages on other origins', () => {
  const service = makeService({ origins: ['https://ehr.example.org'] })
  const preflight = (from: string) =>
    new Request(`${origin}${patientViewPath}`, {
      method: 'OPTIONS',
      headers: { Origin: from, 'Access-Control-Request-Method': 'POST' },
    })

  test('may call where the host names them exactly', async () => {
    const response = await service(preflight('https://ehr.example.org'))
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('https://ehr.example.org')
    expect(response.headers.get('access-control-allow-headers')).toBe('Accept-Language,Authorization,Content-Type')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    const call = await service(post(ownPath, ownCall({}), { Origin: 'https://ehr.example.org' }))
    expect(call.headers.get('access-control-allow-origin')).toBe('https://ehr.example.org')
    expect(call.headers.get('vary')).toContain('Origin')
  })

  test('are told of refusals too', async () => {
    const refused = await service(post(ownPath, {}, { Origin: 'https://ehr.example.org' }))
    expect(refused.status).toBe(400)
    expect(refused.headers.get('access-control-allow-origin')).toBe('https://ehr.example.org')
  })

  test.each([
    'https://evil.example',
    'http://ehr.example.org',
    'https://ehr.example.org:8443',
    'https://ehr.example.org.evil.example',
    'https://EHR.example.org',
    'null',
    '*',
  ])('%s may not', async (from) => {
    expect((await service(preflight(from))).headers.get('access-control-allow-origin')).toBeNull()
    const call = await service(post(ownPath, ownCall({}), { Origin: from }))
    expect(call.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('may not, where the host names none', async () => {
    const call = await makeService()(preflight('https://ehr.example.org'))
    expect(call.headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('two services', () => {
  test('share neither counts nor cards', async () => {
    const [one, other] = [makeService(), makeService()]
    await one(post(ownPath, ownCall({})))
    const metricsOf = async (service: typeof one) => (await service(get('/metrics'))).text()
    expect(await metricsOf(one)).toContain('forlop_decisions_total{urgency="routine",possible="1-2-3"} 1')
    expect(await metricsOf(other)).not.toContain('forlop_decisions_total{')
  })
})

describe('a HEAD request', () => {
  test('has the head of the answer alone', async () => {
    const response = await makeService()(new Request(`${origin}/health`, { method: 'HEAD' }))
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

describe('options', () => {
  const issuesOf = (options: unknown): string[] => {
    try {
      createCdsService(options as CdsServiceOptions)
    } catch (fault) {
      if (isForlopError(fault)) return fault.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
      throw fault
    }
    return []
  }

  const right = { now: Date.now }
  test.each([
    [undefined, ['now: `now` must be given: the time in milliseconds, `Date.now`']],
    [{ now: 7 }, ['now: `now` must be a function']],
    [
      { ...right, after: 1, onFeedback: 1, onFailure: 1 },
      expect.arrayContaining(['after: `after` must be a function']),
    ],
    [{ ...right, nå: 1 }, [expect.stringContaining('options: options are now, after')]],
    [
      { ...right, timeout: 0, requestsPerMinute: 1.5 },
      expect.arrayContaining(['timeout: `timeout` must be a whole number above 0']),
    ],
    [{ ...right, origins: 'https://x.no' }, ['origins: `origins` must be a list of texts']],
    [
      { ...right, origins: new Proxy([], { get: () => JSON.parse('') as never }) },
      ['origins: `origins` must be a list of texts'],
    ],
    [{ ...right, hosts: [7] }, ['hosts: `hosts` must be a list of texts']],
    [{ ...right, origins: ['*'] }, [expect.stringContaining('origins')]],
    [{ ...right, origins: ['https://x.no/'] }, [expect.stringContaining('origins')]],
    [{ ...right, origins: ['null'] }, [expect.stringContaining('origins')]],
    [{ ...right, locale: 'se' }, ['locale: `locale` must be nb, nn or en']],
    [{ ...right, otherVersion: 'guess' }, ['otherVersion: `otherVersion` must be refuse or read']],
    [{ ...right, launchUrl: 'javascript:alert(1)' }, ['launchUrl: `launchUrl` must be an absolute http or https URL']],
    [{ ...right, base: 'kommune' }, [expect.stringContaining('base')]],
    [{ ...right, reading: 'creative' }, [expect.stringContaining('reading')]],
    [{ ...right, forlop, reading: 'literal' }, [expect.stringContaining('forlop')]],
    [
      { ...right, forlop: createForlop({ edition: '2014' }) },
      ['forlop: `forlop` must be of the edition that is in force'],
    ],
  ])('that are wrong are told: case %#', (options, issues) => {
    expect(issuesOf(options)).toEqual(issues)
  })

  const client = { iss: 'x', jku: 'https://x.no/jwks' }
  const key = { kty: 'EC', kid: '1', crv: 'P-384', x: 'a', y: 'b' }
  test.each([
    [{ url: 'https://x.no/', clients: [client] }, 'auth.url'],
    [{ url: 'ftp://x.no', clients: [client] }, 'auth.url'],
    [{ url: 'https://x.no', clients: [] }, 'auth.clients'],
    [{ url: 'https://x.no', clients: [{ iss: 'x' }] }, 'auth.clients.0'],
    [{ url: 'https://x.no', clients: [{ iss: 'x', jku: 'http://x.no/jwks' }] }, 'auth.clients.0.jku'],
    [{ url: 'https://x.no', clients: [{ ...client, jwks: { keys: [key] } }] }, 'auth.clients.0'],
    [{ url: 'https://x.no', clients: [{ iss: 'x', jwks: { keys: [{ ...key, d: 'KANARIFUGL' }] } }] }, 'auth.clients.0'],
    [{ url: 'https://x.no', clients: [client, client] }, 'auth.clients'],
    [{ url: 'https://x.no', clients: [client], longestLife: 0 }, 'auth.longestLife'],
    [{ url: 'https://x.no', clients: [client], secret: 'KANARIFUGL' }, 'auth'],
    [{ url: 'https://x.no', clients: [client] }, 'auth.fetchKeys'],
  ])('of auth that are wrong are told, without a key: case %#', (auth, path) => {
    const issues = issuesOf({ ...right, auth })
    expect(issues.length).toBe(1)
    expect(issues[0]?.split(': ')[0]).toBe(path)
    expect(issues[0]).not.toContain('KANARIFUGL')
  })
})
