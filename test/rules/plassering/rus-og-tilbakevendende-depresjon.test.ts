import { tilstanderUten } from '../conditions.js'
import { testPlacing } from './placing.js'
import { avhengigOg, rusOgDepresjon } from './rus-og-depresjon.js'

const uten = tilstanderUten('problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet')
const alvorlig = { ...rusOgDepresjon, alvorlighet: 'alvorlig' } as const
const langvarig = { ...rusOgDepresjon, varighet: 'langvarig' } as const

testPlacing('plassering/rus-og-tilbakevendende-depresjon', {
  effect: { place: [2] },
  cases: [
    ['substances and recurrent depression', rusOgDepresjon, 'applies', [2]],
    ['problematic use', { ...avhengigOg, tilstander: ['depresjon', 'problematisk-rusmiddelbruk'] }, 'applies', [2]],
    ['harmful use', { ...avhengigOg, tilstander: ['depresjon', 'skadelig-bruk'] }, 'applies', [2]],
    ['dependence', { ...avhengigOg, tilstander: ['depresjon', 'avhengighet'] }, 'applies', [2]],
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
    ['no substances', avhengigOg, 'does-not-apply', [1]],
    ['every condition but substance use', { ...avhengigOg, tilstander: uten }, 'does-not-apply', [2]],
  ],
  unknown: [
    [rusOgDepresjon, { tilstander: [1, 2], tilbakevendende: [1, 2], problemomrade: [1, 2], funksjonsfall: [2] }],
    [{ ...avhengigOg, tilstander: ['depresjon', 'avhengighet'] }, { tilstander: [1, 2] }],
    [alvorlig, { varighet: [2, 3] }],
    [langvarig, { alvorlighet: [2, 3] }],
  ],
  literal: [{ ...rusOgDepresjon, alvorlighet: 'moderat' }, 'applies', [2]],
})
