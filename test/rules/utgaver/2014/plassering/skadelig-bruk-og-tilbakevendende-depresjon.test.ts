import { testRule } from '../placed.js'

testRule('skadelig-bruk-og-tilbakevendende-depresjon', [
  [
    'without loss of function',
    { tilstander: ['skadelig-bruk', 'depresjon'], hoytAlkoholforbruk: true, tilbakevendende: true },
    'applies',
  ],
  [
    'with some loss of function',
    {
      alvorlighet: 'moderat',
      varighet: 'langvarig',
      tilstander: ['skadelig-bruk', 'depresjon'],
      hoytAlkoholforbruk: true,
      tilbakevendende: true,
      funksjonsfall: 'noe',
    },
    'applies',
  ],
  [
    'severe and short-lived',
    {
      alvorlighet: 'alvorlig',
      varighet: 'kortvarig',
      tilstander: ['skadelig-bruk', 'depresjon'],
      hoytAlkoholforbruk: true,
      tilbakevendende: true,
    },
    'applies',
  ],
  [
    'with significant loss of function',
    {
      tilstander: ['skadelig-bruk', 'depresjon'],
      hoytAlkoholforbruk: true,
      tilbakevendende: true,
      funksjonsfall: 'betydelig',
    },
    'does-not-apply',
  ],
  [
    'severe and lasting',
    {
      alvorlighet: 'alvorlig',
      varighet: 'langvarig',
      tilstander: ['skadelig-bruk', 'depresjon'],
      hoytAlkoholforbruk: true,
      tilbakevendende: true,
    },
    'does-not-apply',
  ],
  [
    'a first depression',
    { tilstander: ['skadelig-bruk', 'depresjon'], hoytAlkoholforbruk: true, tilbakevendende: false },
    'does-not-apply',
  ],
  [
    'without depression',
    { tilstander: ['skadelig-bruk'], hoytAlkoholforbruk: true, tilbakevendende: true },
    'does-not-apply',
  ],
  [
    'without harmful use',
    { tilstander: ['depresjon'], hoytAlkoholforbruk: true, tilbakevendende: true },
    'does-not-apply',
  ],
  [
    'unknown loss of function',
    {
      tilstander: ['skadelig-bruk', 'depresjon'],
      hoytAlkoholforbruk: true,
      tilbakevendende: true,
      funksjonsfall: undefined,
    },
    'unknown',
  ],
  [
    'unknown whether recurrent',
    { tilstander: ['skadelig-bruk', 'depresjon'], hoytAlkoholforbruk: true, tilbakevendende: undefined },
    'unknown',
  ],
])
