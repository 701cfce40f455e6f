import { describe, expect, test } from 'vitest'
import type { CardMemory, Feedback, RememberedCall } from '../../../../src/cds-hooks/index.js'
import { cardsOf, goldenNamed, makeService, ownCall, ownPath, patientViewPath, post, type Service } from '../calls.js'
import { broken, feedbackInvariants } from './invariants.js'
import { payload } from './payload.js'

const at = '2026-11-22T12:05:00Z'
const path = `${ownPath}/feedback`

/** A service that keeps what it hears of. */
function listening(options: { readonly memory?: CardMemory } = {}): { service: Service; heard: Feedback[] } {
  const heard: Feedback[] = []
  return { heard, service: makeService({ ...options, onFeedback: (feedback) => void heard.push(feedback) }) }
}

describe('example payloads', () => {
  test.each(['suggestion-accepted', 'overridden-guidance', 'explicit-reject-with-override-reasons'])(
    '%s is taken, also about a card that is not known',
    async (section) => {
      const body = payload(section)
      expect(broken(body, feedbackInvariants)).toEqual([])
      const { service, heard } = listening()
      const response = await service(post(path, body))
      expect([response.status, await response.text()]).toEqual([200, ''])
      expect(heard).toHaveLength(1)
      expect(heard[0]).toMatchObject({
        service: 'forlop-kartlegging-complete',
        decision: null,
        overrides: [],
        client: null,
      })
    },
  )
})

describe('feedback', () => {
  const call = ownCall(goldenNamed('28'))

  const today = async (service: Service, headers = {}) => {
    const [card] = await cardsOf(await service(post(ownPath, call, headers)))
    return card!
  }

  test('that a card was overridden becomes a record of each departure', async () => {
    const { service, heard } = listening()
    const card = await today(service)
    const reason = card.overrideReasons!.find(({ code }) => code === 'patient-refuses')!
    const overrideReason = {
      reason: { code: reason.code, system: reason.system },
      userComment: 'Vil vente til mandag.',
    }
    const entry = { card: card.uuid, outcome: 'overridden', overrideReason, outcomeTimestamp: at }
    expect((await service(post(path, { feedback: [entry] }))).status).toBe(200)
    const [feedback] = heard
    expect(feedback).toMatchObject({
      outcome: 'overridden',
      at,
      decision: expect.stringMatching(/^[0-9a-f]{64}$/),
      reason: { code: 'patient-refuses' },
      comment: 'Vil vente til mandag.',
    })
    expect(feedback!.overrides[0]).toMatchObject({
      type: 'override',
      decision: feedback!.decision,
      action: 'henvis-spesialist-selvmordsrisiko',
      departsFrom: { strength: 'shall', basis: 'guideline', statements: ['R6.32'] },
      reason: `${reason.display}: Vil vente til mandag.`,
      by: 'Practitioner/example',
      at,
      legalBasis: 'journalforskriften-6-g',
    })
    expect(feedback!.overrides.map(({ action }) => action)).toEqual([
      'henvis-spesialist-selvmordsrisiko',
      'kontakt-spesialist-selvmordsrisiko',
      'kontakt-legevakt',
    ])
  })

  test.each([
    ['a comment alone', { userComment: 'Avtalt.' }, 'Avtalt.'],
    ['a reason of the client', { reason: { code: 'x1', system: 'urn:x', display: 'Egen grunn' } }, 'Egen grunn'],
    ['a reason of the client without a text', { reason: { code: 'x1', system: 'urn:x' } }, 'x1'],
  ])('has the words of %s', async (_, overrideReason, words) => {
    const { service, heard } = listening()
    const { uuid: card } = await today(service)
    await service(post(path, { feedback: [{ card, outcome: 'overridden', overrideReason, outcomeTimestamp: at }] }))
    expect(heard[0]?.overrides[0]?.reason).toBe(words)
  })

  test('without a reason is handed on, but is no record: nobody has said why', async () => {
    const { service, heard } = listening()
    const { uuid: card } = await today(service)
    await service(post(path, { feedback: [{ card, outcome: 'overridden', outcomeTimestamp: at }] }))
    const blank = { userComment: ' ' }
    await service(
      post(path, { feedback: [{ card, outcome: 'overridden', overrideReason: blank, outcomeTimestamp: at }] }),
    )
    expect(heard.map(({ decision, overrides }) => [decision === null, overrides])).toEqual([
      [false, []],
      [false, []],
    ])
  })

  test('that suggestions were accepted names the actions behind them', async () => {
    const { service, heard } = listening()
    const { uuid: card, suggestions } = await today(service)
    const acceptedSuggestions = [{ id: suggestions![0]!.uuid }, { id: 'not one of ours' }]
    await service(post(path, { feedback: [{ card, outcome: 'accepted', acceptedSuggestions, outcomeTimestamp: at }] }))
    expect(heard[0]?.accepted).toEqual([
      { suggestion: suggestions![0]!.uuid, action: 'henvis-spesialist-selvmordsrisiko' },
      { suggestion: 'not one of ours', action: null },
    ])
    expect(heard[0]?.overrides).toEqual([])
  })

  test('on another service does not know the card', async () => {
    const { service, heard } = listening()
    const { uuid: card } = await today(service)
    await service(
      post(`${patientViewPath}/feedback`, { feedback: [{ card, outcome: 'overridden', outcomeTimestamp: at }] }),
    )
    expect(heard[0]).toMatchObject({ service: 'forlop-patient-view', decision: null })
  })

  test('comes several at a time, and again for the same card', async () => {
    const { service, heard } = listening()
    const { uuid: card } = await today(service)
    const entry = { card, outcome: 'overridden', overrideReason: { userComment: 'Ja.' }, outcomeTimestamp: at }
    await service(post(path, { feedback: [entry, entry] }))
    expect(heard.map(({ overrides }) => overrides.length)).toEqual([3, 3])
  })

  test('is counted, with the coded reason and no word of what was written', async () => {
    const { service } = listening()
    const { uuid: card } = await today(service)
    const hl7 = 'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes'
    for (const reason of [
      { code: 'patient-refuses', system: hl7 },
      { code: 'KANARIFUGL', system: 'urn:x' },
    ]) {
      const overrideReason = { reason, userComment: 'KANARIFUGL' }
      await service(post(path, { feedback: [{ card, outcome: 'overridden', overrideReason, outcomeTimestamp: at }] }))
    }
    const metrics = await (await service(new Request('http://localhost/metrics'))).text()
    expect(metrics).toContain('forlop_feedback_total{service="forlop-kartlegging-complete",outcome="overridden"} 2')
    for (const reason of ['patient-refuses', 'other']) {
      expect(metrics).toContain(
        `forlop_overrides_total{action="henvis-spesialist-selvmordsrisiko",reason="${reason}"} 1`,
      )
    }
    expect(metrics).not.toContain('KANARIFUGL')
  })
})

describe('the memory', () => {
  test('forgets the oldest call first, and keeps 2 000', async () => {
    const { createMemory } = await import('../../../../src/cds-hooks/memory.js')
    const memory = createMemory()
    const remembered = (card: string) =>
      ({ cards: [{ uuid: card, actions: [], suggestions: [] }] }) as unknown as RememberedCall
    for (let call = 0; call < 2000; call++) void memory.remember(remembered(`card ${call}`))
    void memory.remember(remembered('card 0'))
    void memory.remember(remembered('card 2000'))
    expect(memory.recall('card 0')).toBeDefined()
    expect(memory.recall('card 1')).toBeUndefined()
    expect(memory.recall('card 2')).toBeDefined()
    expect(memory.recall('card 2000')).toBeDefined()
  })

  test('can be one of the host, which several copies of the service share', async () => {
    const calls: string[] = []
    const memory: CardMemory = {
      remember: (call) => Promise.resolve(void calls.push(JSON.stringify(call))),
      recall: (card) =>
        Promise.resolve(
          calls
            .map((call) => JSON.parse(call) as RememberedCall)
            .find(({ cards }) => cards.some(({ uuid }) => uuid === card)),
        ),
    }
    const [first, second] = [listening({ memory }), listening({ memory })]
    const [card] = await cardsOf(await first.service(post(ownPath, ownCall(goldenNamed('28')))))
    const overrideReason = { userComment: 'Avtalt.' }
    const entry = { card: card!.uuid, outcome: 'overridden', overrideReason, outcomeTimestamp: at }
    await second.service(post(path, { feedback: [entry] }))
    expect(second.heard[0]?.overrides).toHaveLength(3)
  })

  test('that fails takes no card from the clinician, and the host is told', async () => {
    const failures: unknown[] = []
    const service = makeService({
      memory: { remember: () => Promise.reject(new Error('full')), recall: () => undefined },
      onFailure: (failure) => void failures.push(failure),
    })
    expect((await cardsOf(await service(post(ownPath, ownCall(goldenNamed('75'))))))[0]?.indicator).toBe('critical')
    expect(failures).toEqual([{ route: ownPath, fault: new Error('full') }])
  })
})
