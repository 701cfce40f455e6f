import { readdirSync, readFileSync } from 'node:fs'
import { createCdsService, type Card, type CdsServiceOptions } from '../../../src/cds-hooks/index.js'
import type { Outcome } from '../../../src/cds-hooks/response/outcome.js'
import type { Kartlegging } from '../../../src/index.js'

/** A Sunday in November: the clock of every service in these tests. */
export const now = Date.parse('2026-11-22T12:00:00Z')

export const origin = 'http://localhost:8080'
export const hookInstance = 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea'
export const ownHook = 'example.forlop.kartlegging-complete'
export const ownExtension = 'example.forlop.kartlegging'
export const localeExtension = 'example.forlop.locale'

export type Service = ReturnType<typeof createCdsService>

export const makeService = (options: Partial<CdsServiceOptions> = {}): Service =>
  createCdsService({ now: () => now, requestsPerMinute: 1_000_000, ...options })

export const get = (path: string, headers: { readonly [name: string]: string } = {}): Request =>
  new Request(`${origin}${path}`, { headers })

export const post = (path: string, body: unknown, headers: { readonly [name: string]: string } = {}): Request =>
  new Request(`${origin}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const context = { userId: 'Practitioner/example', patientId: '1288992' }

/** A call of our own hook with answers in its context. */
export const ownCall = (kartlegging: unknown, more: object = {}) => ({
  hook: ownHook,
  hookInstance,
  context: { ...context, kartlegging },
  ...more,
})

/** A call of `patient-view` with this as its prefetch, or with none. */
export const patientView = (prefetch?: unknown, more: object = {}) => ({
  hook: 'patient-view',
  hookInstance,
  context,
  ...(prefetch !== undefined && { prefetch: { kartlegging: prefetch } }),
  ...more,
})

export const ownPath = '/cds-services/forlop-kartlegging-complete'
export const patientViewPath = '/cds-services/forlop-patient-view'

export async function cardsOf(response: Response): Promise<Card[]> {
  const { cards } = (await response.json()) as { cards: Card[] }
  return cards
}

export const outcomeOf = async (response: Response): Promise<Outcome> => (await response.json()) as Outcome

const folder = new URL('../../kartlegginger/', import.meta.url)

/** Every golden kartlegging, under the name of its file. */
export const golden: readonly { readonly name: string; readonly kartlegging: Kartlegging }[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const { kartlegging } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { kartlegging: Kartlegging }
    return { name: file.replace('.json', ''), kartlegging }
  })

export const goldenNamed = (start: string): Kartlegging =>
  golden.find(({ name }) => name.startsWith(start))!.kartlegging
