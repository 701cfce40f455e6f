import { expect, test } from 'vitest'
import { actions } from '../../../rules/catalogue.js'
import { individuellPlan } from '../../../rules/lov/individuell-plan.js'
import { assess, type Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop3, ukjent } from '../profiles.js'
import { statusOf, type Status } from '../status.js'

const cases: [shows: string, kartlegging: Kartlegging, status: Status][] = [
  ['long-lasting and coordinated needs', { ...ukjent, langvarigOgKoordinertBehov: true }, 'applies'],
  ['the same in hovedforlop 1', { ...hovedforlop1, langvarigOgKoordinertBehov: true }, 'applies'],
  ['no such needs in hovedforlop 3', { ...hovedforlop3, langvarigOgKoordinertBehov: false }, 'does-not-apply'],
  [
    'complex needs alone',
    { ...ukjent, langvarigOgKoordinertBehov: false, storeOgSammensatteBehov: true },
    'does-not-apply',
  ],
  ['needs not known', ukjent, 'unknown'],
]

test.each(cases)('%s', (_, kartlegging, status) => {
  expect(statusOf('lov/individuell-plan', kartlegging)).toBe(status)
})

test.each([
  ['not asked', {}],
  ['declined', { onskerIndividuellPlan: { absent: 'asked-declined' } }],
  ['no', { onskerIndividuellPlan: false }],
  ['yes', { onskerIndividuellPlan: true }],
] as const)('no answer on the wish for a plan takes the duty away: %s', (_, answers) => {
  const { actions } = assess({ ...hovedforlop3, langvarigOgKoordinertBehov: true, ...answers })
  expect(actions.find(({ id }) => id === 'individuell-plan')).toMatchObject({ strength: 'shall', certainty: 'certain' })
})

test.each([
  ['nb', 'hvis personen vil ha den'],
  ['nn', 'om personen vil ha han'],
  ['en', 'if the person wants one'],
] as const)('nobody is made to have a plan (%s)', (locale, wish) => {
  expect(actions['individuell-plan'].title[locale]).toContain(wish)
  expect(individuellPlan.title[locale]).toContain(wish)
})
