import { expect, test } from 'vitest'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['concern for a child', { ...ukjent, bekymringForBarn: true }, 'applies'],
  ['no concern', { ...ukjent, bekymringForBarn: false, mindrearigeBarn: true }, 'does-not-apply'],
  ['children and violence, concern not answered', { ...ukjent, mindrearigeBarn: true, utsattForVold: true }, 'unknown'],
  ['concern, and no children of the person', { ...ukjent, bekymringForBarn: true, mindrearigeBarn: false }, 'applies'],
  ['concern, and the user is under 18', { alder: 17, bekymringForBarn: true }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/meld-barnevernet', kartlegging)).toBe(status)
})
