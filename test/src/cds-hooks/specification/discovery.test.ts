import { describe, expect, test } from 'vitest'
import { createForlop } from '../../../../src/index.js'
import { discoverySchema } from '../../../../src/cds-hooks/openapi/schemas.js'
import { get, makeService } from '../calls.js'
import { emptyMembers } from './invariants.js'

const service = makeService()

const discover = async (headers = {}) => {
  const response = await service(get('/cds-services', headers))
  expect(response.status).toBe(200)
  const body: unknown = await response.json()
  expect(discoverySchema.parse(body)).toEqual(body)
  expect(emptyMembers(body)).toEqual([])
  return discoverySchema.parse(body).services
}

describe('discovery', () => {
  test('lists a service for each hook', async () => {
    expect((await discover()).map(({ id, hook }) => [id, hook])).toEqual([
      ['forlop-patient-view', 'patient-view'],
      ['forlop-encounter-start', 'encounter-start'],
      ['forlop-order-select', 'order-select'],
      ['forlop-kartlegging-complete', 'example.forlop.kartlegging-complete'],
    ])
  })

  test('has prefetch templates with no other token than fields of the context that hooks allow', async () => {
    for (const { prefetch } of await discover()) {
      const template = prefetch['kartlegging']!
      const tokens = [...template.matchAll(/\{\{(.*?)\}\}/g)].map(([, token]) => token)
      expect(tokens).toEqual(['context.patientId'])
      expect(template).toMatch(/^QuestionnaireResponse\?/)
      const parameters = [...new URLSearchParams(template.split('?')[1]).keys()]
      expect(parameters).toEqual(['patient', 'questionnaire', 'status', '_sort', '_count'])
    }
  })

  test.each([
    ['nb', 'når journalen åpnes'],
    ['nn-NO', 'når journalen blir opna'],
    ['en-GB, nb;q=0.5', 'when the record is opened'],
  ])('speaks %s', async (accepted, title) => {
    const [first] = await discover({ 'Accept-Language': accepted })
    expect(first?.title).toContain(title)
  })

  test('names the own hook and the form after the base of the host, in reverse domain notation', async () => {
    const own = makeService({ base: 'https://kunnskap.kommune.example.no/fhir/r4/' })
    const body = discoverySchema.parse(await (await own(get('/cds-services'))).json())
    expect(body.services.at(-1)?.hook).toBe('no.example.kommune.kunnskap.kartlegging-complete')
    expect(body.services[0]?.prefetch['kartlegging']).toContain(
      'questionnaire=https://kunnskap.kommune.example.no/fhir/r4/Questionnaire/kartlegging&',
    )
  })

  test('says nothing of how the host has set up its library', async () => {
    const body = await (
      await makeService({ forlop: createForlop({ reading: 'literal' }) })(get('/cds-services'))
    ).text()
    expect(body).toBe(await (await service(get('/cds-services'))).text())
  })
})
