import { expect, test } from 'vitest'
import { decisionBundle, planDefinitions } from '../../../../src/fhir/index.js'
import { validate } from '../../../fhir/validate.js'
import { allGiven, decisionOn } from './decisions.js'

/** Anything inside a resource, to be broken. */
type Loose = { [key: string]: Loose } & Loose[]

const bundle = decisionBundle(decisionOn('75'), allGiven)
const find = (record: Loose, type: string): Loose =>
  [...record['entry']!].map((entry) => entry['resource']!).find((one) => String(one['resourceType']) === type)!

const drop = (object: Loose, key: string): void => void Reflect.deleteProperty(object, key)

/** What the checks must find, because the tests of every record rest on them. */
const faults: readonly (readonly [string, (record: Loose) => void])[] = [
  ['a status that there is not', (record) => void Object.assign(find(record, 'Task'), { status: 'utkast' })],
  ['no subject', (record) => drop(find(record, 'CarePlan'), 'subject')],
  ['an element that there is not', (record) => void Object.assign(find(record, 'Flag'), { styrke: 'shall' })],
  [
    'a reference to nothing in the bundle',
    (record) =>
      void Object.assign(find(record, 'Task')['basedOn']![0]!, {
        reference: 'urn:uuid:00000000-0000-5000-8000-000000000000',
      }),
  ],
  [
    'a reference to a resource of another type',
    (record) => void Object.assign(find(record, 'ServiceRequest'), { basedOn: [{ reference: 'Patient/1' }] }),
  ],
  [
    'a reference to nothing contained',
    (record) => void Object.assign(find(record, 'Flag')['author']!, { reference: '#nobody' }),
  ],
  [
    'something contained that nothing points to',
    (record) =>
      void find(record, 'Flag')['contained']!.push({ resourceType: 'Device', id: 'left-over' } as unknown as Loose),
  ],
  [
    'an action with neither a resource nor actions',
    (record) => drop(find(record, 'RequestGroup')['action']![0]!['action']![0]!, 'resource'),
  ],
  [
    'the same action twice',
    (record) => void find(record, 'RequestGroup')['action']!.push(find(record, 'RequestGroup')['action']![0]!),
  ],
  ['the same full URL twice', (record) => void record['entry']!.push(record['entry']![0]!)],
  ['an entry without a request', (record) => drop(record['entry']![0]!, 'request')],
  ['a time that is none', (record) => void Object.assign(find(record, 'Provenance'), { recorded: '2026-11-22' })],
  [
    'a period that ends before it begins',
    (record) => void Object.assign(find(record, 'CarePlan'), { period: { start: '2026-11-22', end: '2026-11-21' } }),
  ],
  [
    'a text with a script',
    (record) =>
      void Object.assign(find(record, 'Flag')['text']!, {
        div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>1</script></div>',
      }),
  ],
  ['an empty list', (record) => void Object.assign(find(record, 'Task'), { note: [] })],
  [
    'an extension with a value and parts',
    (record) => void Object.assign(find(record, 'Task')['extension']![0]!, { valueCode: 'x' }),
  ],
]

test.each(faults)('is found out: %s', (_, spoil) => {
  const record = JSON.parse(JSON.stringify(bundle)) as Loose
  expect(validate(record)).toEqual([])
  spoil(record)
  expect(validate(record)).not.toEqual([])
})

test('is found out: a plan definition that leads to a step there is not', () => {
  const plan = planDefinitions().find(({ id }) => id === 'pakkeforlop-tsb')!
  const record = JSON.parse(JSON.stringify(plan).replace('"actionId":"state-', '"actionId":"state-x')) as Loose
  expect(validate(record)).not.toEqual([])
})
