import type { Statement } from '../../../../src/guideline/statement.js'
import { entry } from './entry.js'

export const s3: readonly Statement[] = [
  entry({
    id: 'S3.01',
    hovedforlop: [3],
    trigger: 'severe AND long-lasting',
    text: {
      nb: 'Hovedforløp 3 er for alvorlige problemer eller lidelser som varer lenge.',
      nn: 'Hovudforløp 3 er for alvorlege problem eller lidingar som varer lenge.',
      en: 'Hovedforløp 3 is for severe problems or disorders that last long.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 3, overskriften',
  }),
  entry({
    id: 'S3.02',
    hovedforlop: [3],
    trigger: 'dependence on medicines or substances',
    text: {
      nb: 'Et eksempel på hovedforløp 3 er å være avhengig av medikamenter eller rusmidler.',
      nn: 'Eit døme på hovudforløp 3 er å vere avhengig av medikament eller rusmiddel.',
      en: 'An example of hovedforløp 3 is being dependent on medicines or substances.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 3, eksempel 1',
    ambiguity: 'Neither severity nor duration is given. Alcohol is not named; read as one of the substances.',
  }),
  entry({
    id: 'S3.03',
    hovedforlop: [3],
    trigger: 'bipolar disorder AND severe',
    text: {
      nb: 'Et eksempel på hovedforløp 3 er bipolar lidelse av alvorlig grad.',
      nn: 'Eit døme på hovudforløp 3 er bipolar liding av alvorleg grad.',
      en: 'An example of hovedforløp 3 is bipolar disorder of a severe degree.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 3, eksempel 2',
    ambiguity: 'Less severe bipolar disorder is not named.',
  }),
  entry({
    id: 'S3.04',
    hovedforlop: [3],
    trigger: 'depression AND severe',
    text: {
      nb: 'Et eksempel på hovedforløp 3 er depresjon av alvorlig grad.',
      nn: 'Eit døme på hovudforløp 3 er depresjon av alvorleg grad.',
      en: 'An example of hovedforløp 3 is depression of a severe degree.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 3, eksempel 3',
    ambiguity: 'The duration is in the heading only; a short-lived severe depression fits S2.01 too.',
  }),
  entry({
    id: 'S3.05',
    hovedforlop: [3],
    trigger: 'schizophrenia',
    text: {
      nb: 'Et eksempel på hovedforløp 3 er å ha schizofreni.',
      nn: 'Eit døme på hovudforløp 3 er å ha schizofreni.',
      en: 'An example of hovedforløp 3 is having schizophrenia.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 3, eksempel 4',
    ambiguity: 'Neither severity nor duration is given, and other psychotic disorders are not named.',
  }),
  entry({
    id: 'S3.06',
    hovedforlop: [3],
    trigger: 'personality disorder AND severe',
    text: {
      nb: 'Et eksempel på hovedforløp 3 er personlighetsforstyrrelse av alvorlig grad.',
      nn: 'Eit døme på hovudforløp 3 er personlegdomsforstyrring av alvorleg grad.',
      en: 'An example of hovedforløp 3 is a personality disorder of a severe degree.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 3, eksempel 5',
  }),
]
