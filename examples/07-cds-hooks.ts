import { createCdsService, type CardsResponse } from 'forlop/cds-hooks'

/** No server is needed: the service is a function from a request to a response. */
const service = createCdsService({ now: Date.now })

async function ask(path: string, body?: object): Promise<unknown> {
  const response = await service(
    new Request(`http://localhost/cds-services${path}`, {
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'nn' },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    }),
  )
  if (!response.ok) throw new Error(await response.text())
  return response.json()
}

const { services } = (await ask('')) as { services: { id: string; hook: string }[] }
const { id, hook } = services.find((service) => service.id === 'forlop-kartlegging-complete')!

const { cards } = (await ask(`/${id}`, {
  hook,
  hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
  context: {
    userId: 'Practitioner/1',
    patientId: '1',
    kartlegging: { alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' },
  },
})) as CardsResponse

for (const { indicator, summary, suggestions = [] } of cards) {
  console.log(`${indicator}: ${summary}`)
  for (const { label } of suggestions) console.log(`  ${label}`)
}
