import type { JWTPayload } from 'jose'
import { describe, expect, test, vi } from 'vitest'
import type { AuthOptions, CdsServiceOptions, Feedback } from '../../../../src/cds-hooks/index.js'
import { cardsOf, get, goldenNamed, makeService, now, outcomeOf, ownCall, ownPath, post } from '../calls.js'
import {
  auth,
  claims,
  header,
  iss,
  jwks,
  seconds,
  sign,
  stranger,
  unsigned,
  url,
  type Key,
} from '../security/tokens.js'

const guarded = (more: Partial<AuthOptions> = {}, options: Partial<CdsServiceOptions> = {}) =>
  makeService({ auth: { ...auth, ...more }, ...options })

const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

describe('a service that asks for tokens', () => {
  test.each(['ES384', 'RS384'])('answers a client whose token is signed with %s', async (alg) => {
    const token = await sign(claims('/cds-services'), header({ alg, kid: alg === 'ES384' ? 'ec-1' : 'rsa-1' }))
    expect((await guarded()(get('/cds-services', bearer(token)))).status).toBe(200)
  })

  test('answers every endpoint with a token for it, and with a list of that one address as audience', async () => {
    const service = guarded()
    for (const path of ['/cds-services', '/metrics']) {
      const token = await sign(claims(path, { aud: [url + path] }))
      expect((await service(get(path, bearer(token)))).status).toBe(200)
    }
    for (const [path, body] of [
      [ownPath, ownCall({ alder: 40 })],
      ['/assess', { alder: 40 }],
    ] as const) {
      expect((await service(post(path, body, bearer(await sign(claims(path)))))).status).toBe(200)
    }
  })

  test.each(['/', '/page.css', '/page.js', '/page.json', '/openapi.json', '/health'])(
    'shows %s to all',
    async (path) => {
      expect((await guarded()(get(path))).status).toBe(200)
    },
  )

  test('shows /metrics to all only where the host says so', async () => {
    expect((await guarded()(get('/metrics'))).status).toBe(401)
    expect((await guarded({ openMetrics: true })(get('/metrics'))).status).toBe(200)
  })

  test('says how to come in', async () => {
    const response = await guarded()(get('/cds-services'))
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    expect((await outcomeOf(response)).issue[0]?.code).toBe('login')
  })

  test('takes a token once', async () => {
    const service = guarded()
    const token = await sign(claims('/cds-services'))
    expect((await service(get('/cds-services', bearer(token)))).status).toBe(200)
    const again = await service(get('/cds-services', bearer(token)))
    expect(again.status).toBe(401)
    expect((await outcomeOf(again)).issue[0]?.diagnostics).toContain('`jti`')
  })

  test('lets clocks differ by some seconds, and no more', async () => {
    const service = guarded()
    const statusOf = async (payload: JWTPayload) =>
      (await service(get('/cds-services', bearer(await sign(claims('/cds-services', payload)))))).status
    expect(await statusOf({ iat: seconds - 64, exp: seconds - 4 })).toBe(200)
    expect(await statusOf({ iat: seconds - 66, exp: seconds - 6 })).toBe(401)
    expect(await statusOf({ iat: seconds + 4, exp: seconds + 60 })).toBe(200)
    expect(await statusOf({ iat: seconds + 6, exp: seconds + 60 })).toBe(401)
    expect(await statusOf({ iat: seconds, exp: seconds + 300 })).toBe(200)
    expect(await statusOf({ iat: seconds, exp: seconds + 301 })).toBe(401)
  })

  test('knows the tenants of a client where these are listed', async () => {
    const service = guarded({ clients: [{ iss, jwks, tenants: ['kommune-1'] }] })
    const statusOf = async (tenant?: string) =>
      (await service(get('/cds-services', bearer(await sign(claims('/cds-services', { ...(tenant && { tenant }) }))))))
        .status
    expect(await statusOf('kommune-1')).toBe(200)
    expect(await statusOf('kommune-2')).toBe(401)
    expect(await statusOf()).toBe(401)
  })

  test('knows a card only by the client that it was shown to', async () => {
    const heard: Feedback[] = []
    const other = { iss: 'https://other.example.org/', jwks }
    const service = guarded(
      { clients: [{ iss, jwks }, other] },
      { onFeedback: (feedback) => void heard.push(feedback) },
    )
    const [card] = await cardsOf(
      await service(post(ownPath, ownCall(goldenNamed('28')), bearer(await sign(claims(ownPath))))),
    )
    const path = `${ownPath}/feedback`
    const body = { feedback: [{ card: card!.uuid, outcome: 'overridden', outcomeTimestamp: '2026-11-22T12:00:00Z' }] }
    for (const client of [iss, other.iss]) {
      const token = await sign(claims(path, { iss: client }))
      expect((await service(post(path, body, bearer(token)))).status).toBe(200)
    }
    expect(heard.map(({ client, decision }) => [client, decision === null])).toEqual([
      [iss, false],
      [other.iss, true],
    ])
  })

  test('counts a client by its name, and those without a token by their address', async () => {
    const service = guarded({}, { requestsPerMinute: 2 })
    const statusOf = async (token: string | undefined) =>
      (await service(get('/cds-services', token === undefined ? {} : bearer(token)), { client: '192.0.2.1' })).status
    expect([await statusOf(undefined), await statusOf(undefined), await statusOf(undefined)]).toEqual([401, 401, 429])
    // the same address, and a client that has done nothing wrong
    const token = () => sign(claims('/cds-services'))
    expect([await statusOf(await token()), await statusOf(await token()), await statusOf(await token())]).toEqual([
      200, 200, 429,
    ])
  })

  test('tells browsers to come back over TLS only', async () => {
    expect((await guarded()(get('/health'))).headers.get('strict-transport-security')).toContain('max-age')
    expect((await makeService()(get('/health'))).headers.get('strict-transport-security')).toBeNull()
  })
})

describe('keys that are published by the client', () => {
  const jku = 'https://ehr.example.org/jwks.json'
  const clients = [{ iss, jku }]
  const time = { now }
  const withKeys = (fetchKeys: (jku: string) => Promise<unknown>, options: Partial<CdsServiceOptions> = {}) =>
    guarded({ clients, fetchKeys }, { now: () => time.now, ...options })
  const token = (more: object = {}, key?: Key) =>
    sign(claims('/cds-services', { iat: time.now / 1000, exp: time.now / 1000 + 60 }), header(more), key)
  const statusOf = async (service: ReturnType<typeof withKeys>, given: string) =>
    (await service(get('/cds-services', bearer(given)))).status

  test('are fetched from the address in the configuration, and kept for a while', async () => {
    const fetchKeys = vi.fn(() => Promise.resolve(jwks))
    const service = withKeys(fetchKeys)
    for (const given of [await token(), await token({ jku }), await token()]) {
      expect(await statusOf(service, given)).toBe(200)
    }
    expect(fetchKeys.mock.calls).toEqual([[jku]])
    time.now += 600_000
    expect(await statusOf(service, await token())).toBe(200)
    expect(fetchKeys).toHaveBeenCalledTimes(2)
  })

  test('are never fetched from where a token says', async () => {
    const fetchKeys = vi.fn(() => Promise.resolve(jwks))
    const service = withKeys(fetchKeys)
    for (const other of ['https://evil.example/jwks.json', 'http://127.0.0.1/', `${jku}?x`, 'file:///etc/passwd', 7]) {
      expect(await statusOf(service, await token({ jku: other }))).toBe(401)
    }
    expect(fetchKeys).not.toHaveBeenCalled()
  })

  test('are fetched once more when a key is not among them, but not over and over', async () => {
    const old = { keys: jwks.keys.slice(1) }
    const fetchKeys = vi.fn<() => Promise<unknown>>(() => Promise.resolve(jwks)).mockResolvedValueOnce(old)
    const service = withKeys(fetchKeys)
    // the client has just begun to sign with a key that was not there a moment ago
    expect(await statusOf(service, await token())).toBe(401)
    time.now += 60_000
    expect(await statusOf(service, await token())).toBe(200)
    expect(fetchKeys).toHaveBeenCalledTimes(2)
    for (let time = 0; time < 5; time++) expect(await statusOf(service, await token({ kid: 'unknown' }))).toBe(401)
    expect(fetchKeys).toHaveBeenCalledTimes(2)
  })

  test('are fetched once for many requests at the same time', async () => {
    const fetchKeys = vi.fn(() => Promise.resolve(jwks))
    const service = withKeys(fetchKeys)
    const tokens = await Promise.all([token(), token(), token()])
    expect(await Promise.all(tokens.map((given) => statusOf(service, given)))).toEqual([200, 200, 200])
    expect(fetchKeys).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['cannot be fetched', () => Promise.reject(new Error('KANARIFUGL'))],
    ['are no keys', () => Promise.resolve('KANARIFUGL')],
    ['are none at all', () => Promise.resolve(null)],
    ['are ten thousand', () => Promise.resolve({ keys: Array.from({ length: 10_000 }, () => jwks.keys[0]) })],
    ['are malformed', () => Promise.resolve({ keys: [7] })],
  ])('that %s: the service cannot answer, and says so', async (_, fetchKeys) => {
    const response = await withKeys(fetchKeys)(get('/cds-services', bearer(await token())))
    expect(response.status).toBe(503)
    expect(JSON.stringify(await outcomeOf(response))).not.toContain('KANARIFUGL')
  })

  test('that do not come are not waited for', async () => {
    const after = (_: number, run: () => void) => {
      queueMicrotask(run)
      return () => undefined
    }
    const service = withKeys(() => new Promise(() => undefined), { after })
    expect((await service(get('/cds-services', bearer(await token())))).status).toBe(503)
  })

  test.each([
    ['two with one name', { keys: [jwks.keys[0], jwks.keys[0]] }],
    ['one of another kind', { keys: [{ ...jwks.keys[1], kid: 'ec-1' }] }],
    ['one on another curve', { keys: [{ ...jwks.keys[0], crv: 'P-256' }] }],
    ['one that is no point', { keys: [{ ...jwks.keys[0], x: 'AAAA' }] }],
    ['a symmetric one', { keys: [{ kty: 'oct', kid: 'ec-1', k: 'AAAA' }] }],
    ['one for encryption', { keys: [{ ...jwks.keys[0], use: 'enc' }] }],
  ])('%s: no token is believed', async (_, keys) => {
    expect(
      await statusOf(
        withKeys(() => Promise.resolve(keys)),
        await token(),
      ),
    ).toBe(401)
  })

  test('do not make a stranger a client', async () => {
    const service = withKeys(() => Promise.resolve(jwks))
    expect(await statusOf(service, await token({}, stranger.privateKey))).toBe(401)
    expect(await statusOf(service, unsigned(header(), claims('/cds-services'), 'AAAA'))).toBe(401)
  })
})
