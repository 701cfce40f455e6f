import { describe, expect, test } from 'vitest'
import { toQuestionnaireResponse } from '../../../../src/fhir/questionnaire/to-response.js'
import type { Card } from '../../../../src/cds-hooks/index.js'
import {
  cardsOf,
  goldenNamed,
  localeExtension,
  makeService,
  outcomeOf,
  ownCall,
  ownExtension,
  ownPath,
  patientView,
  patientViewPath,
  post,
} from '../calls.js'
import { broken, requestInvariants } from './invariants.js'
import { payload } from './payload.js'

const service = makeService()
const referral = 'Sørg for nødvendig henvisning til spesialisthelsetjenesten for selvmordsrisiko'

const summaries = (cards: readonly Card[]): string => cards.map(({ summary }) => summary).join('\n')

describe('example payloads', () => {
  test.each([
    ['calling-a-cds-service', 'patient-view'],
    ['example-prefetch-data', 'patient-view'],
    ['hook-encounter-start', 'encounter-start'],
    ['hook-kartlegging-complete', 'kartlegging-complete'],
  ])('%s is answered with what the answers call for', async (section, kind) => {
    const body = payload(section)
    expect(broken(body, requestInvariants)).toEqual([])
    const response = await service(post(`/cds-services/forlop-${kind}`, body))
    expect(response.status).toBe(200)
    expect(summaries(await cardsOf(response))).toContain(referral)
  })

  test('extensions: the answers, and the language', async () => {
    const response = await service(post(patientViewPath, payload('extensions'), { 'Accept-Language': 'en' }))
    expect(response.headers.get('content-language')).toBe('nn')
    expect(summaries(await cardsOf(response))).toContain('tilvising til spesialisthelsetenesta for sjølvmordsrisiko')
  })

  test('patient-view without a kartlegging: asks for one', async () => {
    const cards = await cardsOf(await service(post(patientViewPath, payload('hook-patient-view'))))
    expect(summaries(cards)).toContain('Det finnes ingen kartlegging. Spør først om: ')
  })

  test('order-select: what is among the drafts is told, and not suggested again', async () => {
    const body = payload('hook-order-select')
    const call = async () => cardsOf(await service(post('/cds-services/forlop-order-select', body)))
    const labels = (cards: readonly Card[]) =>
      cards.flatMap(({ suggestions = [] }) => suggestions.map(({ label }) => label)).join('\n')
    const cards = await call()
    expect(summaries(cards)).toContain(referral)
    expect(cards[0]?.detail).toContain('Ligger alt blant utkastene')
    expect(labels(cards)).not.toContain(referral)
    delete body.context.draftOrders.entry
    expect(labels(await call())).toContain(referral)
  })
})

describe('the kartlegging', () => {
  const answers = { alder: 34, selvmordsrisiko: 'akutt-fare' } as const
  const form = toQuestionnaireResponse(answers, { subject: 'Patient/1288992', authored: '2026-11-20T10:00:00Z' })
  const older = toQuestionnaireResponse({ alder: 34 }, { authored: '2026-11-01T10:00:00Z' })

  test.each([
    ['a form', form],
    [
      'a form about the patient, by an absolute address',
      { ...form, subject: { reference: 'https://x/Patient/1288992' } },
    ],
    ['a form that does not say whom it is about', { ...form, subject: undefined }],
    ['a form about an identifier', { ...form, subject: { identifier: { value: 'x' } } }],
    ['a searchset', { resourceType: 'Bundle', entry: [{ resource: form }] }],
    ['the newest of several', { resourceType: 'Bundle', entry: [{ resource: older }, { resource: form }] }],
    [
      'the newest of several, whatever their order',
      { resourceType: 'Bundle', entry: [{ resource: form }, { resource: older }] },
    ],
  ])('is read from prefetch: %s', async (_, prefetch) => {
    const [now] = await cardsOf(await service(post(patientViewPath, patientView(prefetch))))
    expect(now?.summary).toContain('Ring 113')
  })

  test.each([
    ['null', null],
    ['a searchset without entries', { resourceType: 'Bundle', type: 'searchset' }],
    [
      'a searchset with something else',
      { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Patient' } }, null] },
    ],
  ])('is not there, the client says: %s', async (_, prefetch) => {
    const cards = await cardsOf(await service(post(patientViewPath, patientView(prefetch))))
    expect(summaries(cards)).toContain('Det finnes ingen kartlegging')
  })

  test('of an extension goes before that of prefetch; that of the context before both', async () => {
    const extension = { [ownExtension]: { alder: 17 } }
    const first = await cardsOf(await service(post(patientViewPath, patientView(form, { extension }))))
    expect(summaries(first)).toContain('Under 18 år')
    const call = ownCall({ alder: 34 }, { extension, prefetch: { kartlegging: form } })
    expect(summaries(await cardsOf(await service(post(ownPath, call))))).not.toContain('Under 18 år')
  })

  test('of the own hook is taken from prefetch where the context has none', async () => {
    const call = { ...ownCall(undefined), prefetch: { kartlegging: form } }
    expect(summaries(await cardsOf(await service(post(ownPath, call))))).toContain('Ring 113')
  })

  test('in another version of the form is refused, or read where the host says so', async () => {
    const other = { ...form, questionnaire: `${form.questionnaire.split('|')[0]}|2014-06-01` }
    const refused = await service(post(patientViewPath, patientView(other)))
    expect(refused.status).toBe(400)
    expect((await outcomeOf(refused)).issue[0]?.expression).toEqual(['prefetch.kartlegging.questionnaire'])
    const reads = makeService({ otherVersion: 'read' })
    expect((await reads(post(patientViewPath, patientView(other)))).status).toBe(200)
  })
})

describe('the drafts that are suggested', () => {
  const resources = async (context: object) => {
    const body = patientView(undefined, { extension: { [ownExtension]: goldenNamed('28') } })
    const call = { ...body, context: { ...body.context, ...context } }
    const cards = await cardsOf(await service(post(patientViewPath, call)))
    return cards.flatMap(({ suggestions = [] }) => suggestions.map(({ actions }) => actions[0]!.resource))
  }

  test('are about the patient, in the encounter, by the professional, now', async () => {
    const [first] = await resources({ encounterId: '89284' })
    expect(first).toMatchObject({
      resourceType: 'ServiceRequest',
      status: 'draft',
      intent: 'proposal',
      subject: { reference: 'Patient/1288992' },
      encounter: { reference: 'Encounter/89284' },
      requester: { reference: 'Practitioner/example' },
      authoredOn: '2026-11-22T12:00:00.000Z',
    })
  })

  test('have no author where it is the patient who reads', async () => {
    const [first] = await resources({ userId: 'Patient/1288992' })
    expect(first).not.toHaveProperty('requester')
    expect(first).not.toHaveProperty('encounter')
  })
})

describe('the language', () => {
  const languageOf = async (headers: { readonly [name: string]: string }, more: object = {}, locale?: 'nn') => {
    const call = ownCall({}, more)
    const response = await makeService({ ...(locale && { locale }) })(post(ownPath, call, headers))
    expect(response.status).toBe(200)
    expect(response.headers.get('vary')).toContain('Accept-Language')
    return response.headers.get('content-language')
  }

  test.each([
    ['nb', 'nb'],
    ['no', 'nb'],
    ['NN', 'nn'],
    ['nn-NO, nb;q=0.9', 'nn'],
    ['en-US,en;q=0.9,nb;q=0.8', 'en'],
    ['nb;q=0.2, en;q=0.3, nn;q=0.25', 'en'],
    ['se, nn;q=0.5', 'nn'],
    ['nn;q=0, en;q=0.1', 'en'],
    ['de, fr', 'nb'],
    ['*', 'nb'],
    ['de, *;q=0.5', 'nb'],
    ['', 'nb'],
    [';;,,q=', 'nb'],
  ])('Accept-Language %j is answered in %s', async (accepted, locale) => {
    expect(await languageOf({ 'Accept-Language': accepted })).toBe(locale)
  })

  test('is that of the host where none is asked for', async () => {
    expect(await languageOf({}, {}, 'nn')).toBe('nn')
    expect(await languageOf({ 'Accept-Language': '*' }, {}, 'nn')).toBe('nn')
  })

  test('of an extension, of the request or of its context, goes before the header', async () => {
    const extension = { [localeExtension]: 'en' }
    expect(await languageOf({ 'Accept-Language': 'nn' }, { extension })).toBe('en')
    const context = { ...ownCall({}).context, extension }
    expect(await languageOf({ 'Accept-Language': 'nn' }, { context })).toBe('en')
    expect(await languageOf({ 'Accept-Language': 'nn' }, { extension: { 'org.other.locale': 'en' } })).toBe('nn')
  })
})
