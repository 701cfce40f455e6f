import type { Statement } from '../../../../src/guideline/statement.js'
import { entry } from './entry.js'

export const s2: readonly Statement[] = [
  entry({
    id: 'S2.01',
    hovedforlop: [2],
    trigger: 'severe AND short-lived',
    text: {
      nb: 'Hovedforløp 2 er for alvorlige problemer eller lidelser som går over på kort tid.',
      nn: 'Hovudforløp 2 er for alvorlege problem eller lidingar som går over på kort tid.',
      en: 'Hovedforløp 2 is for severe problems or disorders that are short-lived.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 2, overskriften',
  }),
  entry({
    id: 'S2.02',
    hovedforlop: [2],
    trigger: 'milder AND long-lasting',
    text: {
      nb: 'Hovedforløp 2 er også for mildere problemer eller lidelser som varer lenge.',
      nn: 'Hovudforløp 2 er òg for mildare problem eller lidingar som varer lenge.',
      en: 'Hovedforløp 2 is also for milder problems or disorders that last long.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 2, overskriften',
    ambiguity: "'Mildere' is comparative: mild only, or less than severe.",
  }),
  entry({
    id: 'S2.03',
    hovedforlop: [2],
    trigger: 'acute psychosis AND good prognosis',
    text: {
      nb: 'Et eksempel på hovedforløp 2 er akutt psykose der utsiktene er gode.',
      nn: 'Eit døme på hovudforløp 2 er akutt psykose der utsiktene er gode.',
      en: 'An example of hovedforløp 2 is acute psychosis where the prognosis is good.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 2, eksempel 1',
    ambiguity: 'Drug-induced psychosis is not named.',
  }),
  entry({
    id: 'S2.04',
    hovedforlop: [2],
    trigger: 'harmful use of alcohol AND time-limited',
    text: {
      nb: 'Et eksempel på hovedforløp 2 er skadelig bruk av alkohol i en avgrenset periode.',
      nn: 'Eit døme på hovudforløp 2 er skadeleg bruk av alkohol i ein avgrensa periode.',
      en: 'An example of hovedforløp 2 is harmful use of alcohol during a limited period.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 2, eksempel 2',
    ambiguity: 'Alcohol only; harmful use of other substances is not named.',
  }),
  entry({
    id: 'S2.05',
    hovedforlop: [2],
    trigger: 'illegal drug use AND NOT dependence',
    text: {
      nb: 'Et eksempel på hovedforløp 2 er å bruke illegale rusmidler uten å være avhengig.',
      nn: 'Eit døme på hovudforløp 2 er å bruke illegale rusmiddel utan å vere avhengig.',
      en: 'An example of hovedforløp 2 is using illegal drugs without being dependent.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 2, eksempel 3',
    ambiguity: 'Overlaps with S1.04.',
  }),
  entry({
    id: 'S2.06',
    hovedforlop: [2],
    trigger: 'depression or anxiety disorder AND milder AND long-lasting',
    text: {
      nb: 'Et eksempel på hovedforløp 2 er mildere depresjon eller angstlidelse som varer lenge.',
      nn: 'Eit døme på hovudforløp 2 er mildare depresjon eller angstliding som varer lenge.',
      en: 'An example of hovedforløp 2 is a milder depression or anxiety disorder that lasts long.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 2, eksempel 4',
    ambiguity: "'Mildere' is comparative: mild only, or less than severe.",
  }),
  entry({
    id: 'S2.07',
    hovedforlop: [2],
    trigger: 'personality disorder or eating disorder AND less severe',
    text: {
      nb: 'Et eksempel på hovedforløp 2 er personlighetsforstyrrelse eller spiseforstyrrelse av mindre alvorlig grad.',
      nn: 'Eit døme på hovudforløp 2 er personlegdomsforstyrring eller eteforstyrring av mindre alvorleg grad.',
      en: 'An example of hovedforløp 2 is a personality disorder or an eating disorder of lesser severity.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 2, eksempel 5',
    ambiguity: 'A severe eating disorder is not among the quoted examples of hovedforløp 3.',
  }),
  entry({
    id: 'S2.08',
    hovedforlop: [2],
    trigger: 'harmful use of alcohol AND NOT marked loss of function AND recurrent depressive episodes',
    text: {
      nb: 'Et eksempel på hovedforløp 2 er skadelig bruk av alkohol og depresjoner som vender tilbake, når funksjonsfallet ikke er stort.',
      nn: 'Eit døme på hovudforløp 2 er skadeleg bruk av alkohol og depresjonar som vender tilbake, når funksjonsfallet ikkje er stort.',
      en: 'An example of hovedforløp 2 is harmful use of alcohol and recurring depressions, when the loss of function is not large.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 2, eksempel 6',
    ambiguity: "'Uten' can govern the recurrent depressive episodes too.",
  }),
]
