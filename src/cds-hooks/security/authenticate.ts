import { HTTPException } from 'hono/http-exception'
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose'
import { scanJson } from '../../json-scan.js'
import { refusal, refuse } from '../response/outcome.js'
import type { Timer } from '../timer.js'
import { algorithms, type AuthClient, type AuthOptions } from './auth-options.js'
import { createKeyStore, keySet } from './keys.js'
import { createReplayGuard } from './replay.js'

const MAX_TOKEN = 8192
const MAX_NONCE = 200

/** Header members that bring or point to keys of their own, or that change how a token is read. */
const refusedHeaders: readonly string[] = ['jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc']

/**
 * Verifies the token of a CDS client as CDS Hooks 2.0 has it under «Trusting CDS Clients», and returns its issuer.
 * A token is good for one request to one address.
 */
export function createAuthenticator(
  auth: AuthOptions,
  now: () => number,
  within: Timer,
): (request: Request, path: string) => Promise<string> {
  const { url, clients, fetchKeys = noKeys, longestLife = 300, tolerance = 5 } = auth
  const byIssuer = new Map(clients.map((client) => [client.iss, client]))
  const handedOver = new Map(clients.flatMap(({ iss, jwks }) => (jwks === undefined ? [] : [[iss, keySet(jwks)]])))
  const keysOf = createKeyStore(fetchKeys, within)
  const noteNonce = createReplayGuard()

  const verify = async (token: string, client: AuthClient, audience: string, at: number): Promise<JWTPayload> => {
    const check = async (keys: JWTVerifyGetKey) => {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: [...algorithms],
        typ: 'JWT',
        issuer: client.iss,
        audience,
        requiredClaims: ['exp', 'iat', 'jti'],
        maxTokenAge: longestLife,
        clockTolerance: tolerance,
        currentDate: new Date(at),
      })
      return payload
    }
    const own = handedOver.get(client.iss)
    if (own !== undefined) return check(own)
    const keys = await fetchedKeys(client, at, false)
    try {
      return await check(keys)
    } catch (fault) {
      if (!(fault instanceof errors.JWKSNoMatchingKey)) throw fault
      // the client may have changed its keys since they were fetched
      return check(await fetchedKeys(client, at, true))
    }
  }
  const fetchedKeys = async (client: AuthClient, at: number, again: boolean): Promise<JWTVerifyGetKey> => {
    try {
      return await keysOf(client.jku!, at, again)
    } catch {
      throw refuse(503, 'exception', 'the keys of the client could not be had: no recommendation was computed')
    }
  }

  return async (request, path) => {
    const token = bearerOf(request)
    const header = headerOf(token)
    const client = byIssuer.get(issuerOf(token))
    if (client === undefined) throw invalidToken('`iss` is not a client of this service')
    if (header.jku !== undefined && header.jku !== client.jku) throw invalidToken('`jku` is not that of the client')
    const at = now()
    const audience = url + path
    const payload = await verify(token, client, audience, at).catch((fault: unknown) => {
      // a refusal of ours stands; whatever else went wrong, nobody has been shown to be a client
      throw fault instanceof HTTPException ? fault : invalidToken(reasonOf(fault))
    })
    checkClaims(payload, client, audience, longestLife)
    const expires = (payload.exp! + tolerance) * 1000
    const nonce = noteNonce(JSON.stringify([client.iss, payload.jti]), expires, at)
    if (nonce === 'seen') throw invalidToken('`jti` has been used before: a token is good for one request')
    if (nonce === 'full') throw refuse(503, 'throttled', 'too many tokens at once: try again in some minutes')
    return client.iss
  }
}

const noKeys = (): Promise<never> => Promise.reject(new Error('no client has a jku'))

/** A request without a token that can be believed. What the token says is not repeated. */
const invalidToken = (message: string) =>
  refusal(401, [{ code: 'security', message }], { 'WWW-Authenticate': 'Bearer error="invalid_token"' })

function bearerOf(request: Request): string {
  const given = request.headers.get('authorization')
  if (given === null) {
    const message = 'a token is needed: Authorization: Bearer, with the JWT of a CDS client'
    throw refusal(401, [{ code: 'login', message }], { 'WWW-Authenticate': 'Bearer' })
  }
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(given)?.[1]
  if (token === undefined || token.length > MAX_TOKEN) {
    throw invalidToken(`the token must be a signed JWT of at most ${MAX_TOKEN} characters`)
  }
  return token
}

function headerOf(token: string) {
  const header = decoded(() => decodeProtectedHeader(token))
  if (!algorithms.some((algorithm) => algorithm === header.alg)) {
    throw invalidToken(`\`alg\` must be one of ${algorithms.join(', ')}`)
  }
  if (header.typ !== 'JWT') throw invalidToken('`typ` must be JWT')
  if (typeof header.kid !== 'string' || header.kid === '') throw invalidToken('`kid` must name the key')
  const refused = refusedHeaders.find((name) => name in header)
  if (refused !== undefined) throw invalidToken(`the header must not have \`${refused}\``)
  return header
}

function issuerOf(token: string): string {
  const text = decoded(() => new TextDecoder().decode(base64(token.split('.')[1]!)))
  if (scanJson(text).repeated) throw invalidToken('a claim must stand only once')
  const { iss } = decoded(() => decodeJwt(token))
  return typeof iss === 'string' ? iss : ''
}

const base64 = (part: string): Uint8Array =>
  Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0))

function decoded<T>(read: () => T): T {
  try {
    return read()
  } catch {
    throw invalidToken('the token must be a signed JWT')
  }
}

/** Names the claim that is wrong, in words of ours: those of a library may repeat what stood there. */
function reasonOf(fault: unknown): string {
  if (fault instanceof errors.JWTExpired) return `\`${fault.claim}\`: the token has expired`
  if (fault instanceof errors.JWTClaimValidationFailed) return `\`${fault.claim}\` is missing or not right here`
  if (fault instanceof errors.JWKSNoMatchingKey) return '`kid` is not a key of the client'
  return 'the signature is not right'
}

/** What the specification asks beyond what a JWT library checks. */
function checkClaims(payload: JWTPayload, { tenants }: AuthClient, audience: string, longestLife: number): void {
  const { aud, exp, iat, jti } = payload
  if (Array.isArray(aud) && (aud.length !== 1 || aud[0] !== audience)) {
    throw invalidToken('`aud` must be the address that is called, and nothing else')
  }
  if (!Number.isFinite(exp) || !Number.isFinite(iat) || exp! <= iat! || exp! - iat! > longestLife) {
    throw invalidToken(`\`exp\` must be at most ${longestLife} seconds after \`iat\``)
  }
  if (typeof jti !== 'string' || jti === '' || jti.length > MAX_NONCE) {
    throw invalidToken(`\`jti\` must be a text of 1 to ${MAX_NONCE} characters`)
  }
  if (tenants !== undefined && !tenants.some((tenant) => tenant === payload['tenant'])) {
    throw invalidToken('`tenant` is not one of the client')
  }
}
