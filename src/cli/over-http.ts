import type { Implementation } from '../conformance/index.js'
import { postJson } from './post-json.js'
import { Refusal } from './refusal.js'

/** An implementation that is asked over HTTP: each kartlegging is posted as JSON, and JSON comes back. */
export function overHttp(url: string): Implementation {
  checkHttpUrl('--url', url, 'http://127.0.0.1:8080/assess')
  return (kartlegging) => postJson(url, kartlegging)
}

export function checkHttpUrl(flag: string, url: string, example: string): void {
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return
  throw new Refusal([`${flag}: must be an address, such as ${example}`])
}
