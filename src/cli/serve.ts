import type { CdsServiceOptions } from '../cds-hooks/index.js'
import { authFileSchema, type AuthOptions } from '../cds-hooks/security/auth-options.js'
import { createForlop, type ForlopOptions } from '../forlop.js'
import { localeOf } from './locale.js'
import { readJson, whereIs } from './read-json.js'
import { Refusal } from './refusal.js'
import type { Flags, Terminal } from './run.js'

/** What a server is started with. */
export interface ServeOptions {
  readonly port: number
  readonly host: string
  readonly origins: readonly string[]
  readonly auth: AuthOptions | undefined
  /** How the service reads the guide, and the language of its cards where a request asks for none. */
  readonly library: Pick<CdsServiceOptions, 'locale' | 'reading' | 'asOf'>
}

/** `forlop serve`: the CDS Hooks service, until it is stopped. */
export function serveCommand(operands: string[], flags: Flags, terminal: Terminal): string {
  const options = serveOptions(operands, flags, terminal)
  // what serves is loaded only here: the other commands have no use for it
  void import('./server.js').then(({ runServer }) => runServer(options, terminal))
  return ''
}

/** @throws Refusal where a flag is wrong, and where strangers could call without being known */
export function serveOptions(operands: readonly string[], flags: Flags, terminal: Terminal): ServeOptions {
  if (operands.length > 0) throw new Refusal(['serve: takes no operand'])
  const library = {
    ...(flags.reading !== undefined && { reading: flags.reading as NonNullable<ForlopOptions['reading']> }),
    ...(flags['as-of'] !== undefined && { asOf: flags['as-of'] }),
  }
  // says what is wrong with them
  createForlop(library)
  const { port = '8080', host = '127.0.0.1', origin: origins = [], auth: file } = flags
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Refusal(['--port: must be a number from 0 to 65535'])
  const wrong = origins.findIndex((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin)
  if (wrong >= 0) throw new Refusal(['--origin: must be an exact origin, such as https://ehr.example.org'])
  if (file === undefined && !isLoopback(host)) {
    throw new Refusal(['--host: others than this machine could call, so --auth FILE is needed; or keep to 127.0.0.1'])
  }
  return {
    port: Number(port),
    host,
    origins,
    auth: file === undefined ? undefined : readAuth(file, terminal),
    library: { locale: localeOf(flags.locale), ...library },
  }
}

export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host)

function readAuth(file: string, terminal: Terminal): AuthOptions {
  const data = readJson(file, terminal.stdin, {
    name: 'a list of clients',
    shape: 'one object with `url` and `clients`',
    example: 'one object, {"url": "https://cds.example.org", "clients": [{"iss": …, "jku": …}]}',
    maxDepth: 8,
  })
  const { success, error } = authFileSchema.safeParse(data)
  if (success) return data as AuthOptions
  throw new Refusal(error.issues.map(({ path, message }) => `${whereIs(file)}: ${[...path, message].join(': ')}`))
}
