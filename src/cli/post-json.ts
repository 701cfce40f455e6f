/** How often a service may put off an answer, and how long one may take. */
const PATIENCE = 30_000

/** Posts JSON and returns the JSON that comes back; waits where the service asks for it. Its errors repeat nothing sent. */
export async function postJson(url: string, body: unknown): Promise<unknown> {
  for (;;) {
    const response = await answered(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return jsonOf(response)
    const wait = response.status === 429 ? secondsToWait(response) : undefined
    if (wait === undefined) throw new Error(`HTTP status ${response.status}`)
    await response.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, wait * 1000))
  }
}

/** Gets JSON. */
export async function getJson(url: string): Promise<unknown> {
  const response = await answered(url, { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`HTTP status ${response.status}`)
  return jsonOf(response)
}

async function answered(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE) })
  } catch (fault) {
    const { name, cause } = fault as { readonly name?: string; readonly cause?: { readonly code?: string } }
    if (name === 'TimeoutError') throw new Error(`no answer within ${PATIENCE} ms`)
    throw new Error(`no connection${cause?.code === undefined ? '' : ` (${cause.code})`}`)
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    throw new Error('the answer is not JSON')
  }
}

/** A service that limits how often it is asked says when it can be asked again. */
function secondsToWait({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return seconds >= 0 && seconds <= 120 ? seconds : undefined
}
