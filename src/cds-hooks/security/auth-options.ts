import * as z from 'zod'
import { ForlopError } from '../../forlop-error.js'

/** The algorithms that tokens may be signed with: the two that CDS Hooks recommends, both asymmetric. */
export const algorithms = ['RS384', 'ES384'] as const

/** A program that may call: whom its tokens name as their issuer, and where its public keys are. */
export interface AuthClient {
  /** The `iss` of its tokens, letter for letter. */
  readonly iss: string
  /** Where its keys are published: the only `jku` that is fetched for it. */
  readonly jku?: string
  /** Its keys, when they have been handed over: a JWK Set. */
  readonly jwks?: { readonly keys: readonly { readonly [member: string]: unknown }[] }
  /** The `tenant` values its tokens may have. Any, or none, unless told. */
  readonly tenants?: readonly string[]
}

export interface AuthOptions {
  /** The address that clients know the service by, `https://cds.example.org`: `aud` is this and the path. */
  readonly url: string
  readonly clients: readonly AuthClient[]
  /** Fetches a JWK Set. Needed where a client has a `jku`; called with nothing but a `jku` of this list. */
  readonly fetchKeys?: (jku: string) => Promise<unknown>
  /** How long a token may live, from `iat` to `exp`, in seconds: 300 unless told. */
  readonly longestLife?: number
  /** How far clocks may differ, in seconds: 5 unless told. */
  readonly tolerance?: number
  /** Whether `/metrics` is shown without a token: where a proxy keeps strangers away from it. */
  readonly openMetrics?: boolean
}

const absolute = (text: string): boolean => URL.canParse(text) && !/[?#]/.test(text) && new URL(text).username === ''
const https = z.string().refine((text) => absolute(text) && /^https:\/\//.test(text), {
  error: 'must be an absolute https URL without query, fragment and login',
})

const client = z
  .strictObject({
    iss: z.string().min(1).max(1000),
    jku: https.optional(),
    jwks: z
      .strictObject({ keys: z.array(z.looseObject({ kty: z.enum(['RSA', 'EC']), kid: z.string().min(1) })).max(100) })
      .optional(),
    tenants: z.array(z.string().min(1)).min(1).optional(),
  })
  .refine(({ jku, jwks }) => (jku === undefined) !== (jwks === undefined), {
    error: 'must have either `jku` or `jwks`',
  })
  .refine(({ jwks }) => !(jwks?.keys ?? []).some((key) => 'd' in key || 'k' in key), {
    error: 'must hold public keys only',
  })

/** What can be written in a file: everything but the function that fetches. */
export const authFileSchema = z.strictObject({
  url: z.string().refine((text) => absolute(text) && /^https?:\/\/.*[^/]$/.test(text), {
    error: 'must be an absolute http or https URL without query, fragment, login, and slash at the end',
  }),
  clients: z
    .array(client)
    .min(1)
    .max(1000)
    .refine((clients) => new Set(clients.map(({ iss }) => iss)).size === clients.length, {
      error: 'must name each `iss` once',
    }),
  longestLife: z.int().min(1).max(3600).optional(),
  tolerance: z.int().min(0).max(60).optional(),
  openMetrics: z.boolean().optional(),
})

/** @throws ForlopError `invalid-options` with what is wrong, and where; never a key */
export function checkAuth(auth: AuthOptions): AuthOptions {
  const { fetchKeys, ...rest } = auth
  const { error } = authFileSchema.safeParse(rest)
  const issues = (error?.issues ?? []).map(({ path, message }) => ({
    path: ['auth', ...path.map((step) => (typeof step === 'number' ? step : String(step)))],
    code: 'wrong-type' as const,
    message: `\`${['auth', ...path].join('.')}\`: ${message}`,
  }))
  if (issues.length === 0 && fetchKeys === undefined && auth.clients.some(({ jku }) => jku !== undefined)) {
    const message = '`auth.fetchKeys` must be given where a client has a `jku`'
    issues.push({ path: ['auth', 'fetchKeys'], code: 'wrong-type', message })
  }
  if (issues.length > 0) throw new ForlopError('invalid-options', issues)
  return auth
}
