import type { Exports } from './entries.js'
import { corpus } from './corpus.js'

const origin = 'http://localhost:8080'
const paths = ['/assess', '/cds-services/forlop-patient-view', '/cds-services/forlop-kartlegging-complete/feedback']
const wrappers: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['{"hook":"patient-view","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","context":', '}'],
  [
    '{"hook":"patient-view","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","context":{"userId":"Practitioner/1","patientId":"1"},"prefetch":{"kartlegging":',
    '}}',
  ],
]

const joined = (before: string, bytes: Uint8Array, after: string): Uint8Array =>
  new Uint8Array([...new TextEncoder().encode(before), ...bytes, ...new TextEncoder().encode(after)])

/** Every input of the corpus as the body of a request, alone and inside a call. What is wrong, one sentence each. */
export async function faultsOverHttp({
  cdsHooks,
}: Pick<Exports, 'cdsHooks'>): Promise<{ calls: number; faults: string[] }> {
  const failures: string[] = []
  const service = cdsHooks.createCdsService({
    now: () => 0,
    requestsPerMinute: 1_000_000,
    onFailure: ({ route, fault }) => void failures.push(`${route}: ${fault instanceof Error ? fault.name : 'failure'}`),
  })
  const faults: string[] = []
  let calls = 0
  for (const { name, bytes } of corpus) {
    for (const path of paths) {
      for (const [place, [before, after]] of wrappers.entries()) {
        const body = joined(before, bytes, after)
        const headers = { 'Content-Type': 'application/json' }
        const response = await service(
          new Request(`${origin}${path}`, { method: 'POST', headers, body: body as Uint8Array<ArrayBuffer> }),
        )
        calls++
        const where = `${name} at ${path}, ${place}`
        if (response.status >= 500) faults.push(`${where}: status ${response.status}`)
        const text = (await response.text()) + JSON.stringify([...response.headers])
        if (text.includes('KANARIFUGL')) faults.push(`${where}: the answer repeats what it was given`)
      }
    }
  }
  const metrics = await (await service(new Request(`${origin}/metrics`))).text()
  if (metrics.includes('KANARIFUGL')) faults.push('the counters repeat what was given')
  return { calls, faults: [...faults, ...failures] }
}
