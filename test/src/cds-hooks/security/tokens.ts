import type { webcrypto } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT, type JWTHeaderParameters, type JWTPayload } from 'jose'
import type { AuthOptions } from '../../../../src/cds-hooks/index.js'
import { now } from '../calls.js'

export type Key = webcrypto.CryptoKey

export const url = 'https://cds.example.org/forlop'
export const iss = 'https://ehr.example.org/'
export const seconds = now / 1000

const es384 = await generateKeyPair('ES384', { extractable: true })
const rs384 = await generateKeyPair('RS384', { extractable: true })
/** Keys of somebody else. */
export const stranger = await generateKeyPair('ES384', { extractable: true })

const publicKey = async (key: Key, kid: string, alg: string) => ({
  ...(await exportJWK(key)),
  kty: alg === 'ES384' ? 'EC' : 'RSA',
  kid,
  alg,
  use: 'sig',
})

export const jwks = {
  keys: [await publicKey(es384.publicKey, 'ec-1', 'ES384'), await publicKey(rs384.publicKey, 'rsa-1', 'RS384')],
}

export const auth: AuthOptions = { url, clients: [{ iss, jwks }] }

let count = 0

export const claims = (path: string, more: JWTPayload = {}): JWTPayload => ({
  iss,
  aud: url + path,
  iat: seconds,
  exp: seconds + 60,
  jti: `nonce-${count++}`,
  ...more,
})

export const header = (more: object = {}): JWTHeaderParameters => ({ alg: 'ES384', typ: 'JWT', kid: 'ec-1', ...more })

const base64 = (data: object | string): string =>
  Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)).toString('base64url')

/** A token signed with the key of the client, or another one. */
export async function sign(payload: JWTPayload, given: JWTHeaderParameters = header(), key?: Key): Promise<string> {
  const own = given.alg === 'RS384' ? rs384.privateKey : es384.privateKey
  return new SignJWT(payload).setProtectedHeader(given).sign(key ?? own)
}

/** A token over texts as they stand, with whatever signs it: what no library makes. */
export async function signRaw(header: string, payload: string): Promise<string> {
  const signed = `${base64(header)}.${base64(payload)}`
  const signature = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-384' },
    es384.privateKey,
    new TextEncoder().encode(signed),
  )
  return `${signed}.${Buffer.from(signature).toString('base64url')}`
}

export const unsigned = (header: object, payload: object, signature = ''): string =>
  `${base64(header)}.${base64(payload)}.${signature}`

/** The public key of the client as text: what an attacker would take for a shared secret. */
export const publicKeyText = JSON.stringify(jwks.keys[0])
