import { tilstanderUten } from '../conditions.js'
import { testPlacing } from './placing.js'
import { avhengigOg, rusOgDepresjon } from './rus-og-depresjon.js'

const uten = tilstanderUten('problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet')
const stortFunksjonsfall = { ...rusOgDepresjon, funksjonsfall: 'betydelig' } as const

testPlacing('plassering/rus-og-depresjon-minst-2', {
  effect: { lowest: 2 },
  cases: [
    ['significant loss of function', stortFunksjonsfall, 'applies', [2]],
    ['some loss of function', rusOgDepresjon, 'applies', [2]],
    ['loss of function not known', { ...rusOgDepresjon, funksjonsfall: undefined }, 'applies', [2]],
    ['dependence', { ...avhengigOg, tilstander: ['depresjon', 'avhengighet'] }, 'applies', [2]],
    ['severe and long-lasting', { ...rusOgDepresjon, alvorlighet: 'alvorlig', varighet: 'langvarig' }, 'applies', [3]],
    ['a first depression', { ...stortFunksjonsfall, tilbakevendende: false }, 'does-not-apply', [1]],
    ['no depression', { ...stortFunksjonsfall, tilstander: ['angst'] }, 'does-not-apply', [1]],
    [
      'every condition but depression',
      { ...stortFunksjonsfall, tilstander: tilstanderUten('depresjon') },
      'does-not-apply',
      [2],
    ],
    ['no substances', { ...stortFunksjonsfall, problemomrade: ['psykisk-helse'] }, 'does-not-apply', [1]],
    ['every condition but substance use', { ...avhengigOg, tilstander: uten }, 'does-not-apply', [2]],
    ['harmful use', { ...avhengigOg, tilstander: ['depresjon', 'skadelig-bruk'] }, 'applies', [2]],
    ['problematic use', { ...avhengigOg, tilstander: ['depresjon', 'problematisk-rusmiddelbruk'] }, 'applies', [2]],
  ],
  unknown: [
    [stortFunksjonsfall, { tilstander: [1, 2], tilbakevendende: [1, 2], problemomrade: [1, 2] }],
    [{ ...avhengigOg, tilstander: ['depresjon', 'avhengighet'] }, { tilstander: [1, 2] }],
  ],
  literal: [stortFunksjonsfall, 'not-in-force', [1]],
})
