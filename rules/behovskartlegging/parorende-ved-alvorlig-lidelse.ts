import { rule } from '../../src/engine/rule.js'
import { action, all, is } from '../vocabulary.js'

// The benefit is found in severe mental disorder particularly, not only, so a severe substance use problem is not left
// out. Consent is read into it as in `parorende` (G27).
export const parorendeVedAlvorligLidelse = rule({
  id: 'behovskartlegging/parorende-ved-alvorlig-lidelse',
  title: {
    nb: 'Ved alvorlig lidelse kan det minske tilbakefall og symptomer at pårørende er med',
    nn: 'Ved alvorleg liding kan det minske tilbakefall og symptom at pårørande er med',
    en: 'In severe disorder, involving next of kin can reduce relapse and symptoms',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R4.85'],
  gaps: ['G27'],
  when: all(is('alvorlighet', 'alvorlig'), is('parorendeTilgjengelig'), is('samtykkeParorende')),
  then: {
    ...action('involver-familie-og-nettverk'),
    option: {
      nb: 'pårørende, som kan minske tilbakefall og symptomer',
      nn: 'pårørande, som kan minske tilbakefall og symptom',
      en: 'next of kin, who can reduce relapse and symptoms',
    },
  },
})
