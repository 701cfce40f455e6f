import type { Implementation } from '../conformance/index.js'
import { Refusal } from './refusal.js'

/** An implementation that is asked over HTTP: each kartlegging is posted as JSON, and JSON comes back. */
export function overHttp(url: string): Implementation {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Refusal(['--url: must be an address, such as http://127.0.0.1:8080/assess'])
  }
  return async (kartlegging) => {
    for (;;) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(kartlegging),
      })
      if (response.ok) return response.json()
      const wait = response.status === 429 ? secondsToWait(response) : undefined
      if (wait === undefined) throw new Error(`HTTP status ${response.status}`)
      await new Promise((resolve) => setTimeout(resolve, wait * 1000))
    }
  }
}

/** A service that limits how often it is asked says when it can be asked again. */
function secondsToWait({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return seconds >= 0 && seconds <= 120 ? seconds : undefined
}
