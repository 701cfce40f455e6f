import { describe, expect, test } from 'vitest'
import { askableService, hookCall, type DescribedService } from '../../../src/conformance/index.js'

const plain: DescribedService = { id: 'a', hook: 'patient-view' }
const own: DescribedService = { id: 'b', hook: 'no.example.kartlegging-complete' }
const form: DescribedService = { id: 'c', hook: 'patient-view', prefetch: { form: 'QuestionnaireResponse?x' } }
const instance = 'd1577c69-dfbe-44ad-ba6d-3e05e953b2ea'

describe('the service that can be asked', () => {
  test.each<[string, readonly DescribedService[], string | undefined]>([
    ['wants the form', [plain, own, form], 'c'],
    ['is of the hook that brings the answers', [plain, own], 'b'],
    ['is the only one', [plain], 'a'],
    ['is none where several want nothing', [plain, { ...plain, id: 'd' }], undefined],
    ['can say that it wants nothing', [{ ...plain, prefetch: null }], 'a'],
  ])('%s', (_, services, id) => {
    expect(askableService(services)?.id).toBe(id)
  })

  test('is looked for among services only', () => {
    expect(() => askableService([null] as never)).toThrow('`services` must be a list of services')
  })
})

describe('its call', () => {
  test.each([undefined, null])('brings the answers beside it where it wants nothing: %j', (prefetch) => {
    const call = hookCall({ ...plain, prefetch }, { alder: 34 }, instance)
    expect(call).toMatchObject({ hook: 'patient-view', hookInstance: instance })
    expect(call).toHaveProperty(['extension', 'example.forlop.kartlegging'], { alder: 34 })
    expect(call).not.toHaveProperty('prefetch')
  })

  test('brings them as the form that it wants', () => {
    const call = hookCall(form, { alder: 34 }, instance)
    expect(call).toHaveProperty('prefetch.form.entry.0.resource.resourceType', 'QuestionnaireResponse')
    expect(call).not.toHaveProperty('extension')
  })

  test('brings them in the context of the hook for them', () => {
    expect(hookCall(own, { alder: 34 }, instance)).toHaveProperty('context.kartlegging', { alder: 34 })
  })
})
