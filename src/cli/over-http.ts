import type { Implementation } from '../conformance/index.js'
import { Refusal } from './refusal.js'

/** An implementation that is asked over HTTP: each kartlegging is posted as JSON, and JSON comes back. */
export function overHttp(url: string): Implementation {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Refusal(['--url: must be an address, such as http://127.0.0.1:8080/assess'])
  }
  return async (kartlegging) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(kartlegging),
    })
    if (!response.ok) throw new Error(`HTTP status ${response.status}`)
    return response.json()
  }
}
