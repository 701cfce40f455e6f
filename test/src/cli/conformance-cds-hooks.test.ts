import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { afterAll, describe, expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { makeService } from '../cds-hooks/calls.js'
import { forlopLater } from './terminal.js'

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

async function listening(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Our own service, with something changed in what it answers. */
const ours = (change: (text: string) => string = (text) => text): Promise<string> => {
  const service = makeService()
  const answer = async (request: Request): Promise<Response> => {
    const response = await service(request)
    return new Response(change(await response.text()), response)
  }
  return listening(createAdaptorServer({ fetch: answer, overrideGlobalObjects: false }) as Server)
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

interface Call {
  readonly extension: { readonly [name: string]: Kartlegging }
}

/** A service of somebody else: one service without prefetch, whose cards are made of the answers in the extension. */
const stranger = (cardsOf: (kartlegging: Kartlegging) => unknown, status = 200): Promise<string> =>
  listening(
    createServer((request, response) => {
      if (request.url === '/cds-services') {
        return response.end(JSON.stringify({ services: [{ id: 'triage', hook: 'patient-view' }] }))
      }
      void textOf(request).then((text) => {
        const { extension } = JSON.parse(text) as Call
        response.writeHead(status).end(JSON.stringify(cardsOf(extension['example.forlop.kartlegging']!)))
      })
      return undefined
    }),
  )

const card = (more: object) => ({ summary: 'Se på dette', indicator: 'info', source: { label: 'Meg' }, ...more })
const referral = {
  coding: [{ system: 'https://other.example/CodeSystem/handlinger', code: 'henvis-nyoppstatt-alvorlig' }],
}
const few = ['--facts', 'alder,alvorlighet,varighet,nyoppstatt']
const some = ['--facts', 'alder,alvorlighet,varighet,nyoppstatt,selvmordsrisiko']
const conformance = (...args: string[]) => forlopLater(['conformance', ...args])

describe('our own service', () => {
  test.each(['', '/cds-services/forlop-kartlegging-complete', '/cds-services/forlop-order-select/'])(
    'says in its cards all that is asked for: %j',
    async (id) => {
      const { code, out } = await conformance('--cds-hooks', `${await ours()}${id}`, ...some)
      expect(out).toMatch(/conforms\nstatements {2}[1-9]\d* passed, 0 failed/)
      // of what it has said it knows, there is nothing that its cards do not say
      expect(out).not.toMatch(/never compared.*(scope|possible|action|strength|certainty|statement|absent) \(/)
      expect(code).toBe(0)
    },
  )

  test('with one strength changed on its cards fails, and the statement is named', async () => {
    const url = await ours((text) =>
      text.replace(
        '"id":"henvis-nyoppstatt-alvorlig","strength":"should"',
        '"id":"henvis-nyoppstatt-alvorlig","strength":"may"',
      ),
    )
    const { code, out } = await conformance('--cds-hooks', url, ...few)
    expect(code).toBe(1)
    expect(out).toContain('FAILED R6.15')
    expect(out).toContain('the cards contradict one another: henvis-nyoppstatt-alvorlig is may and should')
  })
})

describe('a service of somebody else', () => {
  test('that answers in words is not covered, and has not conformed', async () => {
    const url = await stranger(() => ({ cards: [card({ detail: 'Henvis.' })] }))
    const { code, out } = await conformance('--cds-hooks', url, ...few)
    expect(code).toBe(1)
    expect(out).toMatch(/nothing could be tested\nstatements {2}0 passed, 0 failed/)
  })

  const suggesting = (when: (kartlegging: Kartlegging) => boolean) =>
    stranger((kartlegging) => {
      const suggestion = {
        label: 'Henvis',
        actions: [{ resource: { resourceType: 'ServiceRequest', code: referral } }],
      }
      return { cards: [card(when(kartlegging) ? { suggestions: [suggestion] } : {})] }
    })
  const hasReferral = (kartlegging: Kartlegging): boolean =>
    assess(kartlegging).actions.some(
      ({ id, certainty }) => id === 'henvis-nyoppstatt-alvorlig' && certainty !== 'possible',
    )

  test('that suggests a coded referral where it should not is caught', async () => {
    const { code, out } = await conformance('--cds-hooks', await suggesting(() => true), ...few)
    expect(code).toBe(1)
    expect(out).toContain('absent: expected no henvis-nyoppstatt-alvorlig')
  })

  test('that lacks a coded referral is caught where it has declared that it answers with it, else not', async () => {
    const never = await suggesting(() => false)
    const declared = await conformance('--cds-hooks', never, ...few, '--actions', 'henvis-nyoppstatt-alvorlig')
    expect(declared.out).toContain('expected henvis-nyoppstatt-alvorlig (should, certain); found no such action')
    const silent = await conformance('--cds-hooks', never, ...few)
    expect(silent.out).toContain('nothing could be tested')
  })

  test('that says no strength is told what was therefore not covered, never that it passed', async () => {
    const url = await suggesting(hasReferral)
    const { out } = await conformance('--cds-hooks', url, ...few, '--actions', 'henvis-nyoppstatt-alvorlig')
    expect(out).toMatch(/, 0 failed/)
    expect(out).toMatch(/never compared where the implementation does not say it: .*strength \(\d+ cases\)/)
  })

  test('that says with an empty list that nothing is to be done has failed where something is', async () => {
    const { out } = await conformance('--cds-hooks', await stranger(() => ({ cards: [] })), ...few)
    expect(out).toContain('found no such action')
  })

  test.each([
    [{ resourceType: 'OperationOutcome' }, 200, 'an error: no CDS Hooks response: cards: '],
    [{ cards: [] }, 500, 'an error: HTTP status 500'],
  ])('that answers with %j and %i has failed', async (body, status, message) => {
    const { code, out } = await conformance('--cds-hooks', await stranger(() => body, status), ...few)
    expect(code).toBe(1)
    expect(out).toContain(message)
  })
})

describe('bad input is told of', () => {
  const serving = (body: string, status = 200) =>
    listening(createServer((_request, response) => void response.writeHead(status).end(body)))
  const several = JSON.stringify({ services: ['a', 'b'].map((id) => ({ id, hook: 'patient-view' })) })

  test.each([
    [() => 'ftp://127.0.0.1', '--cds-hooks: must be an address, such as http://127.0.0.1:8080'],
    [() => 'http://127.0.0.1:9', 'discovery at /cds-services of this address failed: no connection'],
    [() => serving('', 404), 'discovery at /cds-services of this address failed: HTTP status 404'],
    [() => serving('<html>'), 'the answer is not JSON'],
    [() => serving('[]'), 'discovery must answer {"services": '],
    [
      () => serving(several),
      'does not tell which service wants the kartlegging: name one, as http://…/cds-services/ID; there are: a, b',
    ],
    [
      async () => `${await serving(several)}/cds-services/c`,
      'has no service of this id, as http://…/cds-services/ID; there are: a, b',
    ],
    [() => serving('{"services": []}'), 'there are: none'],
  ])('%#', async (address, message) => {
    const { code, error, out } = await conformance('--cds-hooks', await address())
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(message)
  })
})
