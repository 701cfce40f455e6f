import { expect, test } from 'vitest'
import type { Answer } from '../../examples/node-service/answer.js'
import { started } from './started.js'

const url = started('node-service/server.ts')

const post = async (body: string, headers: { readonly [name: string]: string } = {}): Promise<Response> =>
  fetch(await url, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body })

test('a service of one’s own answers with the words of the municipality', async () => {
  const answers = { alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' }
  const response = await post(JSON.stringify(answers))
  expect(response.status).toBe(200)
  const answer = (await response.json()) as Answer
  expect(answer).toMatchObject({ hovedforlop: [2], urgency: 'same-day' })
  expect(answer.duties[0]).toEqual({
    id: 'henvis-spesialist-selvmordsrisiko',
    certain: true,
    statements: expect.arrayContaining(['R6.32']),
  })
  expect(answer.ask).toContain('voldsrisiko')
  expect(answer.text).toContain('Ring DPS i dag, og send henvisningen etterpå')
  const nynorsk = (await (await post('{}', { 'Accept-Language': 'nn' })).json()) as Answer
  expect(nynorsk.text).toContain('Hovudforløp')
}, 60_000)

test('what is wrong is said as a problem, with the place, and never with what was sent', async () => {
  const response = await post('{ "alder": 34, "alvorlighet": "svaert alvorlig", "vold": true }')
  expect(response.status).toBe(422)
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  const said = await response.text()
  expect(JSON.parse(said)).toMatchObject({
    status: 422,
    errors: [
      { pointer: '#/vold' },
      { pointer: '#/alvorlighet', detail: '`alvorlighet` must be one of mild, moderat, alvorlig' },
    ],
  })
  expect(said).not.toContain('svaert')
})

test.each([
  { fault: 'half a body', status: 400, send: () => post('{ "alder": 3') },
  { fault: 'a form', status: 415, send: () => post('alder=34', { 'Content-Type': 'text/plain' }) },
  { fault: 'a body too large', status: 413, send: () => post(JSON.stringify({ alder: ' '.repeat(100_001) })) },
  { fault: 'another method', status: 405, send: async () => fetch(await url) },
  { fault: 'another address', status: 404, send: async () => fetch(new URL('/', await url)) },
])('$fault is a problem, and the service goes on', async ({ send, status }) => {
  const response = await send()
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ type: 'about:blank', status, title: expect.any(String) })
  expect((await post('{}')).status).toBe(200)
})
