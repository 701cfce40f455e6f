/**
 * A make-believe health record that does what a vendor does: `npx tsx examples/ehr-embedding/server.ts`, then open the
 * address it prints. The record is in memory, and its patients are made up.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createCdsService, type Feedback } from 'forlop/cds-hooks'
import { questionnaire } from 'forlop/fhir'

/** What the record holds: resources that were saved, and departures from what was suggested. */
const resources: unknown[] = []
const departures: Feedback['overrides'][number][] = []

const cds = createCdsService({
  now: Date.now,
  onFeedback: ({ overrides }) => void departures.push(...overrides),
})

const types: { readonly [ending: string]: string } = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}
const pages = ['index.html', 'ehr.js', 'form.js', 'cards.js', 'style.css']

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname.startsWith('/cds-services')) return cds(request)
  if (pathname === '/fhir/Questionnaire/kartlegging') return Response.json(questionnaire({ locale: 'nb' }))
  if (pathname === '/record' && request.method === 'POST') {
    resources.push(await request.json())
    return new Response(null, { status: 201 })
  }
  if (pathname === '/record') return Response.json({ resources, departures })
  const page = pathname === '/' ? 'index.html' : pathname.slice(1)
  if (!pages.includes(page)) return new Response(null, { status: 404 })
  const body = readFileSync(new URL(`page/${page}`, import.meta.url))
  return new Response(body, { headers: { 'Content-Type': types[page.split('.').at(-1)!]! } })
}

const listener = getRequestListener(answer)
const server = createServer((request, response) => void listener(request, response))
server.listen(Number(process.env['PORT'] ?? 8090), '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})
