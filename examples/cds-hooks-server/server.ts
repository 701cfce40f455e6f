/** A CDS Hooks service in a server of one's own: `npx tsx examples/cds-hooks-server/server.ts`, or PORT=9090 before it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createCdsService } from 'forlop/cds-hooks'

const service = createCdsService({
  now: Date.now,
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
  // where the record keeps departures: journalforskriften § 6 letter g wants them documented
  onFeedback: ({ overrides }) => {
    for (const { action, departsFrom } of overrides) console.log('departure:', action, departsFrom?.strength)
  },
  onFailure: ({ route }) => console.error('failed:', route),
})

const listener = getRequestListener((request, { incoming }) =>
  service(request, { client: incoming.socket.remoteAddress ?? '' }),
)
const server = createServer((request, response) => void listener(request, response))
server.listen(Number(process.env['PORT'] ?? 8080), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/cds-services`)
})
