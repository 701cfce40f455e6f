import { spawn } from 'node:child_process'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { fetchKeys } from '../../../src/cli/fetch-keys.js'
import { isLoopback, serveOptions } from '../../../src/cli/serve.js'
import { runServer, sayFailure, startServer, type RunningServer } from '../../../src/cli/server.js'
import { auth, claims, sign } from '../cds-hooks/security/tokens.js'
import { folderOfFiles, refused } from './terminal.js'

const { write } = folderOfFiles()

const running: RunningServer[] = []
const terminalOf = () => {
  const said = { out: '', error: '' }
  return {
    said,
    stdin: () => new Uint8Array(),
    out: (text: string) => void (said.out += text),
    error: (text: string) => void (said.error += text),
  }
}
const start = async (options: Partial<Parameters<typeof startServer>[0]> = {}) => {
  const server = await startServer(
    { port: 0, host: '127.0.0.1', origins: [], auth: undefined, library: {}, ...options },
    terminalOf(),
  )
  running.push(server)
  return server
}
afterAll(() => Promise.all(running.map((server) => server.stop())))

describe('forlop serve', () => {
  test.each([
    [['serve', 'here'], 'serve: takes no operand'],
    [['serve', '--reading', 'creative'], 'reading: `reading` must be one of careful, literal'],
    [['serve', '--port', '65536'], '--port: must be a number from 0 to 65535'],
    [['serve', '--port', 'http'], '--port: must be a number from 0 to 65535'],
    [['serve', '--origin', '*'], '--origin: must be an exact origin, such as https://ehr.example.org'],
    [
      ['serve', '--origin', 'https://x.no', '--origin', 'https://y.no/'],
      '--origin: must be an exact origin, such as https://ehr.example.org',
    ],
    [
      ['serve', '--host', '0.0.0.0'],
      '--host: others than this machine could call, so --auth FILE is needed; or keep to 127.0.0.1',
    ],
    [
      ['serve', '--host', '::'],
      '--host: others than this machine could call, so --auth FILE is needed; or keep to 127.0.0.1',
    ],
    [
      ['serve', '--host', '127.0.0.1.example.org'],
      '--host: others than this machine could call, so --auth FILE is needed; or keep to 127.0.0.1',
    ],
  ])('%j is refused', (args, line) => {
    expect(refused(args)).toEqual([line])
  })

  test.each([
    [{ url: 'https://cds.example.org' }, /clients: /],
    [
      { url: 'https://cds.example.org', clients: [{ iss: 'x', jku: 'http://x.no' }] },
      /clients: 0: jku: must be an absolute https URL/,
    ],
    [[], /is a list: a list of clients is one object/],
  ])('refuses a list of clients that is wrong: case %#', (content, line) => {
    const file = write('wrong.json', JSON.stringify(content))
    const [first] = refused(['serve', '--auth', file])
    expect(first).toMatch(line)
    expect(first).toContain('wrong.json')
  })

  test('serves on other addresses than loopback with a list of clients', () => {
    const file = write('clients.json', JSON.stringify(auth))
    expect(
      serveOptions([], { host: '0.0.0.0', auth: file, origin: ['https://ehr.example.org'] }, terminalOf()),
    ).toEqual({
      port: 8080,
      host: '0.0.0.0',
      origins: ['https://ehr.example.org'],
      auth: JSON.parse(JSON.stringify(auth)) as object,
      library: { locale: 'nb' },
    })
  })

  test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('%s is this machine', (host) => {
    expect(isLoopback(host)).toBe(true)
  })
})

describe('the server', () => {
  test('answers over HTTP, to the names of this machine alone', async () => {
    const { url } = await start()
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect((await fetch(url.replace('127.0.0.1', 'localhost') + '/health').catch(() => ({ status: 200 }))).status).toBe(
      200,
    )
    const { port } = new URL(url)
    const status = await new Promise((resolve) => {
      httpRequest({ port, path: '/health', headers: { Host: `evil.example:${port}` } }, ({ statusCode }) => {
        resolve(statusCode)
      }).end()
    })
    expect(status).toBe(421)
  })

  test('stops reading a body that is too large, and lives on', async () => {
    const { url } = await start()
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(`${url}/assess`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Transfer-Encoding': 'chunked' },
      })
      request.on('response', ({ statusCode }) => {
        resolve(statusCode)
        request.destroy()
      })
      request.on('error', reject)
      for (let chunk = 0; chunk < 6; chunk++) request.write(' '.repeat(65_536))
    })
    expect(status).toBe(413)
    expect((await fetch(`${url}/health`)).status).toBe(200)
  })

  test('reads, cites and speaks as it is told to', async () => {
    const library = serveOptions([], { locale: 'nn', reading: 'literal', 'as-of': '2026-01-01' }, terminalOf()).library
    const { url } = await start({ library })
    const response = await fetch(`${url}/assess`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    })
    expect(await response.json()).toMatchObject({ guideline: { reading: 'literal', asOf: '2026-01-01' } })
    expect((await fetch(`${url}/cds-services`)).headers.get('content-language')).toBe('nn')
  })

  test('asks for tokens where there is a list of clients', async () => {
    const { url } = await start({ auth })
    expect((await fetch(`${url}/cds-services`)).status).toBe(401)
    const time = Math.floor(Date.now() / 1000)
    const token = await sign(claims('/cds-services', { iat: time, exp: time + 60 }))
    const response = await fetch(`${url}/cds-services`, { headers: { Authorization: `Bearer ${token}` } })
    expect(response.status).toBe(200)
  })

  test('is had by an IPv6 address too', async () => {
    const { url } = await start({ host: '::1' })
    expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/)
    expect((await fetch(`${url}/health`)).status).toBe(200)
  })

  test('tells of its own failures without what was thrown', () => {
    expect(sayFailure({ route: '/assess', fault: new TypeError('KANARIFUGL') })).toBe('forlop: /assess: TypeError\n')
    expect(sayFailure({ route: '/assess', fault: 'KANARIFUGL' })).toBe('forlop: /assess: failure\n')
  })

  test('cannot be had on a port that is taken, and says so', async () => {
    const { url } = await start()
    const terminal = terminalOf()
    const before = process.exitCode
    await runServer(
      { port: Number(new URL(url).port), host: '127.0.0.1', origins: [], auth: undefined, library: {} },
      terminal,
    )
    expect(process.exitCode).toBe(2)
    process.exitCode = before
    expect(terminal.said).toEqual({
      out: '',
      error: 'forlop: --port: cannot listen there (EADDRINUSE); choose another --port or --host\n',
    })
  })

  test('says where it is, and stops when it is told to', async () => {
    const once = vi.spyOn(process, 'once').mockReturnValue(process)
    const terminal = terminalOf()
    await runServer({ port: 0, host: '127.0.0.1', origins: [], auth: undefined, library: {} }, terminal)
    const handlers = once.mock.calls.filter(([event]) => event === 'SIGTERM' || event === 'SIGINT')
    once.mockRestore()
    const [, url = ''] = /at (http:\S+)\/cds-services, with a page/.exec(terminal.said.out) ?? []
    expect((await fetch(`${url}/health`)).status).toBe(200)
    expect(handlers).toHaveLength(2)
    ;(handlers[0]![1] as () => void)()
    await vi.waitFor(async () => {
      await expect(fetch(`${url}/health`)).rejects.toThrow()
    })
  })

  test('is a command that ends well on SIGTERM', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/bin.ts', 'serve', '--port', '0'])
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => void (said += text))
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await vi.waitFor(() => {
      expect(said).toContain('forlop serves CDS Hooks at http://127.0.0.1:')
    }, 20_000)
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
    expect((await fetch(`${url}/cds-services`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  }, 40_000)
})

describe('the keys of a client', () => {
  const serve = (status: number, body: string, headers = {}): Promise<Server> =>
    new Promise((resolve) => {
      const server = createServer((_, response) => response.writeHead(status, headers).end(body))
      server.listen(0, '127.0.0.1', () => {
        resolve(server)
      })
    })
  const fetched = async (server: Server): Promise<unknown> => {
    try {
      return await fetchKeys(`http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`)
    } finally {
      server.close()
    }
  }

  test('are fetched', async () => {
    expect(await fetched(await serve(200, '{"keys":[]}'))).toEqual({ keys: [] })
  })

  test.each([
    ['another place', 302, '', { Location: 'http://127.0.0.1/' }],
    ['an error', 500, '{"keys":[]}', {}],
    ['no JSON', 200, '<html>', {}],
    ['more than is read', 200, ' '.repeat(300_000), {}],
  ])('are not taken from %s', async (_, status, body, headers) => {
    await expect(fetched(await serve(status, body, headers))).rejects.toThrow()
  })
})
