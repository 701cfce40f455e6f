import { expect, test } from 'vitest'
import { actions } from '../../../rules/catalogue.js'
import { varsleNodetater } from '../../../rules/lov/varsle-nodetater.js'
import type { Kartlegging } from '../../../src/index.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['imminent danger of violence', { ...ukjent, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['elevated risk', { ...ukjent, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['signs of risk', { ...ukjent, voldsrisiko: 'tegn' }, 'does-not-apply'],
  ['no risk found', { ...ukjent, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['not mapped', ukjent, 'unknown'],
  [
    'imminent danger of suicide only',
    { ...ukjent, selvmordsrisiko: 'akutt-fare', voldsrisiko: 'nei' },
    'does-not-apply',
  ],
  ['a user under 18', { alder: 14, voldsrisiko: 'akutt-fare' }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/varsle-nodetater', kartlegging)).toBe(status)
})

test.each([
  ['nb', 'politi og brannvesen', 'nødvendig', 'person eller eiendom'],
  ['nn', 'politi og brannvesen', 'nødvendig', 'person eller eigedom'],
  ['en', 'police and fire service', 'necessary', 'person or property'],
] as const)('the rule and its action say whom the section names, and what for (%s)', (locale, ...words) => {
  for (const { title } of [varsleNodetater, actions['varsle-nodetater']]) {
    for (const word of words) expect(title[locale]).toContain(word)
  }
})
