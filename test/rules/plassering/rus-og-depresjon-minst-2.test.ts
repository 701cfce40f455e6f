import { tilstanderUten } from '../conditions.js'
import { testPlacing, type PlacingCase } from './placing.js'
import { bruk, rusIkkeSpurt, rusOgDepresjon, utenRus } from './rus-og-depresjon.js'

const uten = tilstanderUten('problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet')
const stortFunksjonsfall = { ...rusOgDepresjon, funksjonsfall: 'betydelig' } as const
const stortUtenRus = { ...utenRus, funksjonsfall: 'betydelig' } as const
const stortIkkeSpurt = { ...rusIkkeSpurt, funksjonsfall: 'betydelig' } as const

testPlacing('plassering/rus-og-depresjon-minst-2', {
  effect: { lowest: 2 },
  cases: [
    ['significant loss of function', stortFunksjonsfall, 'applies', [2]],
    ['some loss of function', rusOgDepresjon, 'applies', [2]],
    ['loss of function not known', { ...rusOgDepresjon, funksjonsfall: undefined }, 'applies', [2]],
    ['dependence', { ...utenRus, tilstander: ['depresjon', 'avhengighet'] }, 'applies', [2]],
    ['severe and long-lasting', { ...rusOgDepresjon, alvorlighet: 'alvorlig', varighet: 'langvarig' }, 'applies', [3]],
    ['a first depression', { ...stortFunksjonsfall, tilbakevendende: false }, 'does-not-apply', [1]],
    ['no depression', { ...stortFunksjonsfall, tilstander: ['angst'] }, 'does-not-apply', [1]],
    [
      'every condition but depression',
      { ...stortFunksjonsfall, tilstander: tilstanderUten('depresjon') },
      'does-not-apply',
      [2],
    ],
    ['no substances', stortUtenRus, 'does-not-apply', [1]],
    ['every condition but substance use', { ...utenRus, tilstander: uten }, 'does-not-apply', [2]],
    ['harmful use', { ...utenRus, tilstander: ['depresjon', 'skadelig-bruk'] }, 'applies', [2]],
    ['problematic use', { ...utenRus, tilstander: ['depresjon', 'problematisk-rusmiddelbruk'] }, 'applies', [2]],
    ...bruk.map(
      ([shows, use]) =>
        [`${shows}, no problem of it`, { ...stortUtenRus, ...use }, 'applies', [2]] satisfies PlacingCase,
    ),
    ...bruk.map(
      ([shows, use]) =>
        [`${shows}, the rest not asked about`, { ...stortIkkeSpurt, ...use }, 'applies', [2]] satisfies PlacingCase,
    ),
    ['use not asked about', stortIkkeSpurt, 'unknown', [1, 2]],
  ],
  unknown: [
    [stortFunksjonsfall, { tilstander: [1, 2], tilbakevendende: [1, 2], problemomrade: [1, 2] }],
    [{ ...utenRus, tilstander: ['depresjon', 'avhengighet'] }, { tilstander: [1, 2] }],
    [stortUtenRus, { hoytAlkoholforbruk: [1, 2], illegaleRusmidler: [1, 2], injiserer: [1, 2] }],
  ],
  literal: [stortFunksjonsfall, 'not-in-force', [1]],
})
