import { expect, test } from 'vitest'
import { started } from './started.js'

const url = started('cds-hooks-server/server.ts')

test('a service in a server of one’s own answers discovery and a hook', async () => {
  const { services } = (await (await fetch(await url)).json()) as { services: { id: string; hook: string }[] }
  const { id, hook } = services.at(-1)!
  const response = await fetch(`${await url}/${id}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
    body: JSON.stringify({
      hook,
      hookInstance: 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea',
      context: { userId: 'Practitioner/1', patientId: '1', kartlegging: { alder: 34, selvmordsrisiko: 'akutt-fare' } },
    }),
  })
  expect(response.status).toBe(200)
  const { cards } = (await response.json()) as { cards: object[] }
  expect(cards[0]).toMatchObject({ indicator: 'critical', summary: expect.stringContaining('Call 113') })
}, 60_000)
