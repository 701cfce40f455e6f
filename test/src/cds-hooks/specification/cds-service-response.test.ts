import { describe, expect, test } from 'vitest'
import { actions } from '../../../../rules/catalogue.js'
import type { Actions } from '../../../../src/engine/action.js'
import { locales } from '../../../../src/guideline/text.js'
import { assess, type Decision } from '../../../../src/index.js'
import type { Card } from '../../../../src/cds-hooks/index.js'
import { cardsResponseSchema } from '../../../../src/cds-hooks/response/card.js'
import { cardsOf, golden, goldenNamed, hookInstance, makeService, ownCall, ownPath, post } from '../calls.js'
import { broken, emptyMembers, responseInvariants } from './invariants.js'

const service = makeService({ launchUrl: 'https://ehr.example.org/launch' })

const call = async (kartlegging: unknown, locale = 'nb'): Promise<Response> =>
  service(post(ownPath, ownCall(kartlegging), { 'Accept-Language': locale }))

/** What is to be done by a decision and has not been. */
const due = ({ actions }: Decision) =>
  actions.filter(({ certainty, status }) => certainty !== 'possible' && status === 'open')

/** The title of an action in English. */
const titleOf = (id: string): string => (actions as Actions)[id]!.title.en

describe('the response to', () => {
  // each language in turn
  const inTurn = golden.map((one, index) => ({ ...one, locale: locales[index % locales.length]! }))
  test.each(inTurn)('$name is what the specification says, in $locale', async ({ kartlegging, locale }) => {
    const response = await call(kartlegging, locale)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(response.headers.get('content-language')).toBe(locale)
    const body = (await response.json()) as { cards: Card[] }
    expect(cardsResponseSchema.safeParse(body).error?.issues ?? []).toEqual([])
    expect(emptyMembers(body)).toEqual([])
    const uuids = body.cards.flatMap(({ uuid, suggestions = [] }) => [uuid, ...suggestions.map(({ uuid }) => uuid)])
    expect(new Set(uuids).size).toBe(uuids.length)
    expect(broken(body, responseInvariants)).toEqual([])
  })

  test.each(golden)('$name is few cards, ranked, with everything that is to be done on one of them', async (one) => {
    const decision = assess(one.kartlegging)
    const cards = await cardsOf(await call(one.kartlegging, 'en'))
    const indicators = cards.map(({ indicator }) => indicator)
    expect(indicators.length).toBeLessThanOrEqual(6)
    const rank = ['critical', 'warning', 'info']
    expect(indicators).toEqual([...indicators].sort((a, b) => rank.indexOf(a) - rank.indexOf(b)))

    // critical exactly where there is danger now, a warning exactly where something shall be done
    const immediate = due(decision).filter(({ urgency }) => urgency === 'immediate')
    const shall = due(decision).filter(({ urgency, strength }) => urgency !== 'immediate' && strength === 'shall')
    expect(indicators.includes('critical')).toBe(immediate.length > 0)
    expect(indicators.includes('warning')).toBe(shall.length > 0)

    const titles = cards.flatMap(({ detail }) => [...detail.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, title]) => title))
    const wanted = due(decision).filter(({ strength, urgency }) => urgency !== 'routine' || /^sh/.test(strength))
    expect(wanted.length).toBeGreaterThan(0)
    const told = wanted.map(({ id }) => [id, titles.filter((title) => title === titleOf(id)).length])
    expect(told).toEqual(wanted.map(({ id }) => [id, 1]))
  })
})

describe('the cards', () => {
  test('of nothing known say what to ask, and are never none', async () => {
    const cards = await cardsOf(await call({}))
    const ask = cards.find(({ summary }) => summary.startsWith('Kartleggingen er ikke ferdig'))
    expect(ask?.detail).toContain('Selvmordsrisiko')
    expect(ask?.suggestions?.[0]?.actions[0]?.resource).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      subject: { reference: 'Patient/1288992' },
    })
  })

  test('of a kartlegging that is complete ask for nothing', async () => {
    const cards = await cardsOf(await call(goldenNamed('98')))
    expect(cards.map(({ summary }) => summary).join()).not.toContain('Spør først')
  })

  test('ask for the one thing that is missing, and promise no more', async () => {
    const { selvmordsrisiko: _, ...rest } = goldenNamed('98')
    const cards = await cardsOf(await call(rest))
    const ask = cards.find(({ summary }) => summary.startsWith('Kartleggingen er ikke ferdig'))
    expect(ask?.summary).toBe('Kartleggingen er ikke ferdig. Spør først om: selvmordsrisiko')
    expect(ask?.detail).toMatch(/^- \*\*Selvmordsrisiko\*\*\n  - kan endre [^\n]*$/)
    expect(cards.map(({ summary }) => summary)).toContainEqual(
      expect.stringContaining('1 svar som mangler, kan endre forslaget.'),
    )
  })

  test('say which guide is the right one for a child, and keep what danger demands', async () => {
    const [now, ...rest] = await cardsOf(await call(goldenNamed('79')))
    expect(now).toMatchObject({ indicator: 'critical', source: { label: 'Helsenorge: Selvmordstanker og selvmord' } })
    expect(rest.some(({ summary }) => summary.startsWith('Under 18 år'))).toBe(true)
  })

  test('name the statement of the guide, with a link', async () => {
    const [today] = await cardsOf(await call(goldenNamed('28')))
    expect(today?.source).toEqual({
      label: 'Helsedirektoratet: Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne',
      url: 'https://www.helsedirektoratet.no/veiledere/psykisk-helse-og-rusarbeid-for-voksne',
      topic: {
        system: 'https://forlop.example/fhir/CodeSystem/statement',
        code: 'R6.32',
        display: expect.stringContaining('selvmordsfare'),
      },
    })
    expect(today?.detail).toContain('R6.32')
  })

  test('name the statute where it is what an action rests on', async () => {
    const shall = (await cardsOf(await call(goldenNamed('80')))).find(({ indicator }) => indicator === 'warning')
    expect(shall?.source).toMatchObject({
      label: 'helsepersonelloven § 10 a',
      url: expect.stringContaining('lovdata.no'),
    })
  })

  test('suggest a referral as ServiceRequest, another step as Task, the whole as CarePlan', async () => {
    const cards = await cardsOf(await call(goldenNamed('28')))
    const types = cards.flatMap(({ suggestions = [] }) =>
      suggestions.flatMap(({ actions }) => actions.map(({ resource }) => resource.resourceType)),
    )
    expect([...new Set(types)].sort()).toEqual(['CarePlan', 'QuestionnaireResponse', 'ServiceRequest', 'Task'])
  })

  test('offer coded reasons, each with a text, where something can be departed from', async () => {
    const cards = await cardsOf(await call(goldenNamed('28'), 'nn'))
    const [today] = cards
    expect(today?.overrideReasons).toContainEqual({
      code: 'faglig-vurdering',
      system: 'https://forlop.example/fhir/CodeSystem/override-reason',
      display: 'Anna fagleg vurdering (skriv kvifor)',
    })
    expect(today?.overrideReasons?.map(({ system }) => system)).toContain(
      'http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes',
    )
    expect(cards.find(({ summary }) => summary.startsWith('Kartlegginga'))).not.toHaveProperty('overrideReasons')
  })

  test('link to the form of the host, and to no form where it has none', async () => {
    const ask = (cards: Card[]) => cards.find(({ summary }) => summary.startsWith('Kartleggingen'))
    expect(ask(await cardsOf(await call({})))?.links).toEqual([
      {
        label: 'Åpne kartleggingen',
        url: 'https://ehr.example.org/launch',
        type: 'smart',
        appContext: '{"questionnaire":"https://forlop.example/fhir/Questionnaire/kartlegging"}',
      },
    ])
    const plain = makeService()
    expect(ask(await cardsOf(await plain(post(ownPath, ownCall({})))))).not.toHaveProperty('links')
  })

  test('are the same for the same call, and named anew for another', async () => {
    const uuidsOf = async (body: unknown) => (await cardsOf(await service(post(ownPath, body)))).map(({ uuid }) => uuid)
    const first = await uuidsOf(ownCall(goldenNamed('28')))
    expect(await uuidsOf(ownCall(goldenNamed('28')))).toEqual(first)
    expect(
      await uuidsOf(ownCall(goldenNamed('28'), { hookInstance: `urn:uuid:${hookInstance.toUpperCase()}` })),
    ).toEqual(first)
    const other = await uuidsOf(ownCall(goldenNamed('28'), { hookInstance: '6e2cbb3a-8f43-4f2b-9bfb-6c1fd46b5a01' }))
    expect(other.filter((uuid) => first.includes(uuid))).toEqual([])
  })
})

describe('the checks of these tests find what is wrong', () => {
  const suggestion = { label: 'x', isRecommended: true, actions: [{ type: 'delete', resource: {} }] }
  test.each([
    ['cds-resp-1', { selectionBehavior: 'at-most-one', suggestions: [suggestion, suggestion] }],
    ['cds-resp-2', { suggestions: [suggestion], selectionBehavior: 'any' }],
    ['cds-resp-3', { links: [{ type: 'absolute', appContext: 'x' }] }],
    ['cds-resp-4', { overrideReasons: [{ code: 'x', system: 'y' }] }],
    ['cds-resp-5', { suggestions: [{ actions: [{ type: 'create' }] }], selectionBehavior: 'any' }],
    ['cds-resp-6', { suggestions: [{ label: 'x' }] }],
    ['cds-resp-7', { suggestions: [{ actionSelectionBehavior: 'some' }], selectionBehavior: 'any' }],
  ])('%s', (key, card) => {
    expect(broken({ cards: [card] }, responseInvariants)).toContain(key)
  })

  test('empty members', () => {
    expect(emptyMembers({ a: null, b: '', c: [], d: {}, e: [{ f: '' }], g: 0, h: false })).toEqual([
      '/a',
      '/b',
      '/c',
      '/d',
      '/e/0/f',
    ])
  })
})
