import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { folderOfFiles, forlopLater } from './terminal.js'

const { write } = folderOfFiles()

describe('over HTTP', () => {
  let server: Server
  let url = ''
  let asked = 0
  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        if (request.url === '/broken') return response.writeHead(500).end()
        if (request.url === '/full') return response.writeHead(429).end()
        if (request.url === '/busy' && asked++ === 0) return response.writeHead(429, { 'retry-after': '0' }).end()
        const kartlegging = JSON.parse(Buffer.concat(chunks).toString()) as Kartlegging
        const { scope, hovedforlop } = assess(kartlegging)
        return response.end(JSON.stringify({ scope, hovedforlop }))
      })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  test('an implementation that answers rightly conforms, and what it does not say is told', async () => {
    const { code, out } = await forlopLater([
      'conformance',
      '--url',
      `${url}/assess`,
      '--facts',
      'alder,alvorlighet,varighet',
    ])
    expect(code).toBe(0)
    expect(out).toMatch(/^statements {2}[1-9]\d* passed, 0 failed, [1-9]\d* not covered$/m)
  })

  test('one that asks for patience gets it', async () => {
    const { code } = await forlopLater(['conformance', '--url', `${url}/busy`, '--facts', 'alder'])
    expect([code, asked > 1]).toEqual([0, true])
  })

  test('one that is full for ever has failed', async () => {
    const { out } = await forlopLater(['conformance', '--url', `${url}/full`, '--facts', 'alder'])
    expect(out).toContain('an error: HTTP status 429')
  })

  test('one that breaks does not, with the status', async () => {
    const { code, out } = await forlopLater(['conformance', '--url', `${url}/broken`, '--facts', 'alder'])
    expect(code).toBe(1)
    expect(out).toContain('an error: HTTP status 500')
  })
})

describe('over lines', () => {
  const engine = (body: string): string =>
    `"${process.execPath}" "${write(
      `engine-${body.length}.mjs`,
      `
      import { createInterface } from 'node:readline'
      createInterface({ input: process.stdin }).on('line', (line) => { ${body} })
    `,
    )}"`

  test('a process that answers with a line each is tested', async () => {
    const command = engine(`console.log(JSON.stringify({ hovedforlop: { possible: [1] }, scope: 'adult-guide' }))`)
    const { code, out } = await forlopLater([
      'conformance',
      '--command',
      command,
      '--facts',
      'alder,alvorlighet,varighet',
    ])
    expect(code).toBe(1)
    expect(out).toMatch(/FAILED R3\.06/)
    expect(out).toContain('possible: expected 3; found 1')
  })

  test('a process that ends has not answered', async () => {
    const { code, out } = await forlopLater(['conformance', '--command', engine('process.exit(3)'), '--facts', 'alder'])
    expect(code).toBe(1)
    expect(out).toContain('the command ended without an answer')
  })

  test('a line that is no JSON is no answer', async () => {
    const { code } = await forlopLater(['conformance', '--command', engine('console.log("ja")'), '--facts', 'alder'])
    expect(code).toBe(1)
  })
})

describe('of this library', () => {
  test.each([
    ['text', /conforms\nstatements/],
    ['json', /"conforms": true/],
    ['junit', /^<\?xml/],
    ['html', /^<!doctype html>/],
  ])('as %s', async (format, shown) => {
    const { code, out } = await forlopLater([
      'conformance',
      '--self',
      '--format',
      format,
      '--actions',
      'samarbeid-politi',
    ])
    expect(code).toBe(0)
    expect(out).toMatch(shown)
  })

  test('at the literal level', async () => {
    const { code, out } = await forlopLater(['conformance', '--self', '--level', 'literal'])
    expect([code, out.split('\n')[0]]).toEqual([0, expect.stringContaining('level literal: conforms')])
  })
})

describe('bad input is told of', () => {
  test.each([
    [['noe', '--self'], 'takes no operand'],
    [[], 'name one of --url, --cds-hooks, --command and --self'],
    [['--self', '--url', 'http://127.0.0.1'], 'name one of'],
    [['--self', '--level', 'full'], '--level: must be one of literal, careful'],
    [['--self', '--format', 'pdf'], '--format: must be one of text, json, junit, html'],
    [['--url', 'ftp://127.0.0.1'], '--url: must be an address'],
    [['--url', 'kari'], '--url: must be an address'],
  ])('%j', async (args, message) => {
    const { code, error, out } = await forlopLater(['conformance', ...args])
    expect([code, out]).toEqual([2, ''])
    expect(error).toContain(message)
  })
})
