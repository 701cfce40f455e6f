import { readBody } from '../cds-hooks/request/read-body.js'

const TIMEOUT = 5_000

/** Fetches the keys of a client from the one address that the configuration names for it. */
export async function fetchKeys(jku: string): Promise<unknown> {
  const response = await fetch(jku, {
    redirect: 'error',
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT),
  })
  if (!response.ok) throw new Error('the keys were not given')
  return JSON.parse(new TextDecoder().decode(await readBody(response, (wait) => wait)))
}
