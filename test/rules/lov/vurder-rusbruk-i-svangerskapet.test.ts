import { expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../src/index.js'
import { eachMissing, eachTilstand } from '../each.js'
import { ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const pregnantWithoutUse = {
  ...ukjent,
  gravid: true,
  problemomrade: ['psykisk-helse'],
  tilstander: ['angst'],
  illegaleRusmidler: false,
  hoytAlkoholforbruk: false,
  injiserer: false,
} as const satisfies Kartlegging

const cases: readonly (readonly [shows: string, kartlegging: Kartlegging, status: Status])[] = [
  ['pregnant, seeks help for substance use', { ...ukjent, gravid: true, problemomrade: ['rusmidler'] }, 'applies'],
  ...eachTilstand(
    pregnantWithoutUse,
    'problematisk-rusmiddelbruk',
    'skadelig-bruk',
    'avhengighet',
    'rusutlost-psykose',
  ),
  ...eachMissing(
    pregnantWithoutUse,
    'problemomrade',
    'tilstander',
    'illegaleRusmidler',
    'hoytAlkoholforbruk',
    'injiserer',
  ),
  ['pregnant, illegal drugs', { ...ukjent, gravid: true, illegaleRusmidler: true }, 'applies'],
  ['pregnant, high alcohol consumption', { ...ukjent, gravid: true, hoytAlkoholforbruk: true }, 'applies'],
  ['pregnant, injects', { ...ukjent, gravid: true, injiserer: true }, 'applies'],
  ['pregnant, substance use not known', { ...ukjent, gravid: true }, 'unknown'],
  ['substance use, pregnancy not known', { ...ukjent, illegaleRusmidler: true }, 'unknown'],
  ['substance use, not pregnant', { ...ukjent, gravid: false, illegaleRusmidler: true }, 'does-not-apply'],
  ['pregnant, every kind of use answered no', pregnantWithoutUse, 'does-not-apply'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/vurder-rusbruk-i-svangerskapet', kartlegging)).toBe(status)
})

test('substance use in pregnancy is to be looked at, and reported only when harm is found most likely', () => {
  const { actions } = assess({ ...pregnantWithoutUse, illegaleRusmidler: true })
  expect(actions.find(({ id }) => id === 'vurder-rusbruk-i-svangerskapet')).toMatchObject({
    strength: 'shall',
    certainty: 'certain',
    status: 'open',
  })
  expect(actions.find(({ id }) => id === 'vurder-melding-gravid')).toMatchObject({ certainty: 'possible' })
})
