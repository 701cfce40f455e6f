import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createCdsService } from '../cds-hooks/index.js'
import { fetchKeys } from './fetch-keys.js'
import type { Terminal } from './run.js'
import { isLoopback, type ServeOptions } from './serve.js'

/** A server that is running. */
export interface RunningServer {
  /** `http://127.0.0.1:8080` */
  readonly url: string
  /** Takes no new request, lets those under way end, and closes what is still open after some seconds. */
  stop(): Promise<void>
}

const LAST_ANSWERS = 10_000

/** Starts the service on a port. Rejects where the port cannot be had. */
export function startServer(
  { port, host, origins, auth, library }: ServeOptions,
  terminal: Pick<Terminal, 'error'>,
): Promise<RunningServer> {
  let service: ReturnType<typeof createCdsService>
  const server = createAdaptorServer({
    fetch: (request, { incoming }) => service(request, { client: incoming.socket.remoteAddress ?? '' }),
    overrideGlobalObjects: false,
    serverOptions: { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000 },
  }) as Server
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address() as AddressInfo
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
      service = createCdsService({
        ...library,
        now: Date.now,
        after: (milliseconds, run) => {
          const timer = setTimeout(run, milliseconds)
          return () => clearTimeout(timer)
        },
        origins,
        ...(isLoopback(host) && { hosts: loopbackHosts(name, address.port) }),
        ...(auth && { auth: { ...auth, fetchKeys } }),
        onFailure: (failure) => terminal.error(sayFailure(failure)),
      })
      resolve({ url: `http://${name}:${address.port}`, stop: () => stop(server) })
    })
  })
}

/** What was thrown may be about a person: only where it was, and what kind of fault, is told. */
export const sayFailure = ({ route, fault }: { readonly route: string; readonly fault: unknown }): string =>
  `forlop: ${route}: ${fault instanceof Error ? fault.name : 'failure'}\n`

/** What a browser on this machine calls the server by, and no page elsewhere can have as its own name. */
const loopbackHosts = (own: string, port: number): string[] =>
  // the port of http is left out
  ['127.0.0.1', 'localhost', '[::1]', own].map((name) => new URL(`http://${name}:${port}`).host)

function stop(server: Server): Promise<void> {
  const last = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS)
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(last)
      resolve()
    })
    server.closeIdleConnections()
  })
}

/** Runs the service until the process is told to stop. */
export async function runServer(options: ServeOptions, terminal: Terminal): Promise<void> {
  const server = await startServer(options, terminal).catch((fault: NodeJS.ErrnoException) => {
    terminal.error(
      `forlop: --port: cannot listen there (${fault.code ?? 'no reason given'}); choose another --port or --host\n`,
    )
    process.exitCode = 2
  })
  if (server === undefined) return
  terminal.out(`forlop serves CDS Hooks at ${server.url}/cds-services, with a page to try it at ${server.url}/\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop())
}
