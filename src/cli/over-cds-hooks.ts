import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import {
  askableService,
  cardsAnswer,
  hookCall,
  type DescribedService,
  type Implementation,
} from '../conformance/index.js'
import { getJson, postJson } from './post-json.js'
import { checkHttpUrl } from './over-http.js'
import { Refusal } from './refusal.js'

const discovery = z.looseObject({
  services: z.array(
    z.looseObject({ id: z.string(), hook: z.string(), prefetch: z.record(z.string(), z.string()).optional() }),
  ),
})

/**
 * A CDS Hooks service as an implementation: the address of the host, `http://127.0.0.1:8080`, or of one service,
 * `http://127.0.0.1:8080/cds-services/ID`. What it says is read of its cards.
 */
export async function overCdsHooks(address: string): Promise<Implementation> {
  checkHttpUrl('--cds-hooks', address, 'http://127.0.0.1:8080, or http://127.0.0.1:8080/cds-services/ID')
  const [base, id] = address.replace(/\/+$/, '').split('/cds-services', 2) as [string, string | undefined]
  const url = `${base.replace(/\/+$/, '')}/cds-services`
  const service = chosen(await discovered(url), id?.replace('/', ''))
  return async (kartlegging) =>
    cardsAnswer(await postJson(`${url}/${service.id}`, hookCall(service, kartlegging, randomUUID())))
}

async function discovered(url: string): Promise<readonly DescribedService[]> {
  const found = await getJson(url).catch((fault: Error) => {
    throw new Refusal([`--cds-hooks: discovery at /cds-services of this address failed: ${fault.message}`])
  })
  const read = discovery.safeParse(found)
  if (read.success) return read.data.services
  throw new Refusal(['--cds-hooks: discovery must answer {"services": [{"id": …, "hook": …}]}'])
}

function chosen(services: readonly DescribedService[], id: string | undefined): DescribedService {
  const service = id ? services.find((one) => one.id === id) : askableService(services)
  if (service !== undefined) return service
  const ids = services.map((one) => one.id).join(', ') || 'none'
  const why = id ? 'has no service of this id' : 'does not tell which service wants the kartlegging: name one'
  throw new Refusal([`--cds-hooks: discovery ${why}, as http://…/cds-services/ID; there are: ${ids}`])
}
