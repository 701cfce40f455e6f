import { expect, test } from 'vitest'
import { actions } from '../../../rules/catalogue.js'
import { hjelpUtsatteForVold } from '../../../rules/lov/hjelp-utsatte-for-vold.js'
import type { Kartlegging } from '../../../src/index.js'
import { hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['exposed to violence', { ...ukjent, utsattForVold: true }, 'applies'],
  ['not exposed', { ...ukjent, utsattForVold: false }, 'does-not-apply'],
  ['not answered', ukjent, 'unknown'],
  ['exposed, in hovedforlop 3', { ...hovedforlop3, utsattForVold: true }, 'applies'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/hjelp-utsatte-for-vold', kartlegging)).toBe(status)
})

test.each([
  ['nb', 'avverge', 'oppmerksom'],
  ['nn', 'avverje', 'merksam'],
  ['en', 'avert', 'attention'],
] as const)(
  'it is about averting: the attention owed to everybody is a duty of its own (%s)',
  (locale, avert, heed) => {
    for (const { title } of [hjelpUtsatteForVold, actions['hjelp-utsatte-for-vold']]) {
      expect(title[locale]).toContain(avert)
      expect(title[locale]).not.toContain(heed)
    }
  },
)
