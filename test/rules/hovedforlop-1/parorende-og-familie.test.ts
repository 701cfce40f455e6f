import { parorendeOgFamilie } from '../../../rules/hovedforlop-1/parorende-og-familie.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'

testTable(parorendeOgFamilie, 'tilby-stotte-til-parorende', [
  [
    'R5.70',
    'next of kin, and the user consents',
    { ...hovedforlop1, parorendeTilgjengelig: true, samtykkeParorende: true },
    'applies',
  ],
  [
    'R5.70',
    'the user does not consent',
    { ...hovedforlop1, parorendeTilgjengelig: true, samtykkeParorende: false },
    'does-not-apply',
  ],
  [
    'R5.70',
    'no next of kin who can take part',
    { ...hovedforlop1, parorendeTilgjengelig: false, samtykkeParorende: true },
    'does-not-apply',
  ],
  ['R5.70', 'consent not asked for', { ...hovedforlop1, parorendeTilgjengelig: true }, 'unknown'],
  ['R5.70', 'next of kin not asked about', { ...hovedforlop1, samtykkeParorende: true }, 'unknown'],
  [
    'R5.70',
    'consent, in hovedforlop 2',
    { ...hovedforlop2, parorendeTilgjengelig: true, samtykkeParorende: true },
    'does-not-apply',
  ],
  [
    'R5.70',
    'consent, in hovedforlop 3',
    { ...hovedforlop3, parorendeTilgjengelig: true, samtykkeParorende: true },
    'does-not-apply',
  ],
  ['R5.71', 'couple or family difficulties', { ...hovedforlop1, familievansker: true }, 'applies'],
  ['R5.71', 'not so', { ...hovedforlop1, familievansker: false }, 'does-not-apply'],
  ['R5.71', 'not asked', hovedforlop1, 'unknown'],
  [
    'R5.71',
    'couple or family difficulties, in hovedforlop 2',
    { ...hovedforlop2, familievansker: true },
    'does-not-apply',
  ],
  [
    'R5.71',
    'couple or family difficulties, in hovedforlop 3',
    { ...hovedforlop3, familievansker: true },
    'does-not-apply',
  ],
  [
    'R5.71',
    'no consent to involve next of kin, which it does not need',
    { ...hovedforlop1, familievansker: true, samtykkeParorende: false },
    'applies',
  ],
])
