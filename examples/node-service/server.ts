/** A decision over HTTP, in a service of one's own: `npx tsx examples/node-service/server.ts`, or PORT=9090 before it. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createForlop, type Decision, type Issue } from 'forlop'
import { answerOf, type Answer } from './answer.js'
import { problem, type Problem } from './problem.js'

// compiled once, and kept; the municipality's own words replace those of the library
const forlop = createForlop({
  texts: { nb: { 'action.henvis-spesialist-selvmordsrisiko': 'Ring DPS i dag, og send henvisningen etterpå' } },
})

const MOST_BYTES = 100_000

/** The body of a request as JSON, or what is wrong with it. An answer is about a person: it is never in an error. */
async function bodyOf(request: IncomingMessage): Promise<{ readonly json: unknown } | Problem> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    return problem(415, 'The body is not JSON', 'Send the answers with Content-Type: application/json.')
  }
  if (!(Number(request.headers['content-length']) <= MOST_BYTES)) {
    return problem(413, 'The body is too large', `Send Content-Length, of ${MOST_BYTES} bytes at most.`)
  }
  try {
    return { json: JSON.parse(await text(request)) }
  } catch {
    return problem(400, 'The body is not JSON', 'It ends too early, or has a fault in its syntax.')
  }
}

async function answer(request: IncomingMessage): Promise<Answer | Problem> {
  if (request.url !== '/assess') return problem(404, 'Not found', 'POST /assess is all there is.')
  if (request.method !== 'POST') return problem(405, 'Method not allowed', 'POST the answers to /assess.')
  const body = await bodyOf(request)
  if (!('json' in body)) return body
  const result = forlop.safeAssess(body.json)
  if (!result.success) return invalid(result.error.issues)
  return answerOf(result.decision, explained(result.decision, request))
}

const invalid = (issues: readonly Issue[]): Problem =>
  problem(422, 'These are not the answers of a kartlegging', 'Each error says where, and what would be right.', {
    errors: issues.map(({ path, message }) => ({ pointer: pointerTo(path), detail: message })),
  })

/** RFC 6901. */
const pointerTo = (path: Issue['path']): string =>
  ['#', ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/')

const explained = (decision: Decision, { headers }: IncomingMessage): string =>
  forlop.explain(decision, { locale: /\b(nb|nn|en)\b/.exec(headers['accept-language'] ?? '')?.[0] ?? 'nb' })

const server = createServer((request, response) => {
  answer(request)
    // a fault of the service: no recommendation was computed, and nobody may think that there is nothing to do
    .catch(() => problem(500, 'No recommendation was computed', 'The service has failed. Follow the routine for that.'))
    .then((body) => {
      const [status, type] = 'type' in body ? [body.status, 'application/problem+json'] : [200, 'application/json']
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(JSON.stringify(body))
    })
    .catch(() => response.destroy())
})
server.listen(Number(process.env['PORT'] ?? 8070), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/assess`)
})
