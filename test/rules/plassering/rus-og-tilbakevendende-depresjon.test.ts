import { expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { tilstanderUten } from '../conditions.js'
import { testPlacing, type PlacingCase } from './placing.js'
import { bruk, rusIkkeSpurt, rusOgDepresjon, utenRus } from './rus-og-depresjon.js'

const uten = tilstanderUten('problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet')
const alvorlig = { ...rusOgDepresjon, alvorlighet: 'alvorlig' } as const
const langvarig = { ...rusOgDepresjon, varighet: 'langvarig' } as const

testPlacing('plassering/rus-og-tilbakevendende-depresjon', {
  effect: { place: [2] },
  cases: [
    ['substances and recurrent depression', rusOgDepresjon, 'applies', [2]],
    ['problematic use', { ...utenRus, tilstander: ['depresjon', 'problematisk-rusmiddelbruk'] }, 'applies', [2]],
    ['harmful use', { ...utenRus, tilstander: ['depresjon', 'skadelig-bruk'] }, 'applies', [2]],
    ['dependence', { ...utenRus, tilstander: ['depresjon', 'avhengighet'] }, 'applies', [2]],
    ...bruk.map(
      ([shows, use]) => [`${shows}, no problem of it`, { ...utenRus, ...use }, 'applies', [2]] satisfies PlacingCase,
    ),
    ...bruk.map(
      ([shows, use]) =>
        [`${shows}, the rest not asked about`, { ...rusIkkeSpurt, ...use }, 'applies', [2]] satisfies PlacingCase,
    ),
    ['use not asked about', rusIkkeSpurt, 'unknown', [1, 2]],
    ['no loss of function', { ...rusOgDepresjon, funksjonsfall: 'ingen' }, 'applies', [2]],
    ['moderate, duration not known', { ...langvarig, alvorlighet: 'moderat', varighet: undefined }, 'applies', [2]],
    ['mild and long-lasting', langvarig, 'applies', [2]],
    ['severe and short-lived', alvorlig, 'applies', [2]],
    ['severe and long-lasting', { ...langvarig, alvorlighet: 'alvorlig' }, 'does-not-apply', [3]],
    ['significant loss of function', { ...rusOgDepresjon, funksjonsfall: 'betydelig' }, 'does-not-apply', [2]],
    ['a first depression', { ...rusOgDepresjon, tilbakevendende: false }, 'does-not-apply', [1]],
    ['no depression', { ...rusOgDepresjon, tilstander: ['angst'] }, 'does-not-apply', [1]],
    [
      'every condition but depression',
      { ...rusOgDepresjon, tilstander: tilstanderUten('depresjon') },
      'does-not-apply',
      [2],
    ],
    ['no substances', utenRus, 'does-not-apply', [1]],
    ['every condition but substance use', { ...utenRus, tilstander: uten }, 'does-not-apply', [2]],
  ],
  unknown: [
    [rusOgDepresjon, { tilstander: [1, 2], tilbakevendende: [1, 2], problemomrade: [1, 2], funksjonsfall: [2] }],
    [{ ...utenRus, tilstander: ['depresjon', 'avhengighet'] }, { tilstander: [1, 2] }],
    [utenRus, { hoytAlkoholforbruk: [1, 2], illegaleRusmidler: [1, 2], injiserer: [1, 2] }],
    [alvorlig, { varighet: [2, 3] }],
    [langvarig, { alvorlighet: [2, 3] }],
  ],
  literal: [{ ...rusOgDepresjon, alvorlighet: 'moderat' }, 'applies', [2]],
})

test('asks what is used when that alone decides the level', () => {
  const { hovedforlop, missing } = assess(rusIkkeSpurt)
  expect(hovedforlop).toMatchObject({ possible: [1, 2], settled: false, recommended: null })
  const deciding = missing.filter(({ changes }) => changes.hovedforlop).map(({ fact }) => fact)
  expect(deciding.sort()).toEqual(['hoytAlkoholforbruk', 'illegaleRusmidler', 'injiserer'])
})
