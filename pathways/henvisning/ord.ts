import type { Strength } from '../../src/guideline/strength.js'
import type { Locale } from '../../src/guideline/text.js'

/** The words around the content of a draft. `{}` is where the content goes. */
const nb = {
  title: 'Utkast til henvisning: {}',
  draft:
    'Et utkast. Opplysningene kommer fra kartleggingen. Fagpersonen skriver henvisningen sammen med personen og ' +
    'svarer for den.',
  changed: 'Endret siden forslaget som begrunner henvisningen: {}. Lag et nytt forslag.',
  write: '[Skriv: {}]',
  missing: 'Mangler',
  nothingMissing: 'Ingenting.',
  notMapped: 'ikke avklart: {}',
  dependsOn: 'trengs kanskje, avhenger av: {}',
  because: 'Fordi: {}.',
  precautionary: 'for sikkerhets skyld',
  derived: 'utledet, står ikke i veilederen',
  elsewhere: 'Forslaget henviser også andre steder:',
  shall: 'skal',
  should: 'bør',
  may: 'kan',
  advice: 'råd',
} satisfies { readonly [S in Strength]: string } & { readonly [word: string]: string }

export type DraftWord = keyof typeof nb
type Words = { readonly [W in DraftWord]: string }

const nn: Words = {
  title: 'Utkast til tilvising: {}',
  draft:
    'Eit utkast. Opplysningane kjem frå kartlegginga. Fagpersonen skriv tilvisinga saman med personen og svarar for ' +
    'ho.',
  changed: 'Endra sidan framlegget som grunngir tilvisinga: {}. Lag eit nytt framlegg.',
  write: '[Skriv: {}]',
  missing: 'Manglar',
  nothingMissing: 'Ingenting.',
  notMapped: 'ikkje avklart: {}',
  dependsOn: 'trengst kanskje, avheng av: {}',
  because: 'Fordi: {}.',
  precautionary: 'for tryggleiks skuld',
  derived: 'utleidd, står ikkje i rettleiaren',
  elsewhere: 'Framlegget tilviser òg andre stader:',
  shall: 'skal',
  should: 'bør',
  may: 'kan',
  advice: 'råd',
}

const en: Words = {
  title: 'Draft of a referral: {}',
  draft:
    'A draft. What is said comes from the kartlegging. The professional writes the referral together with the person ' +
    'and answers for it.',
  changed: 'Changed since the suggestion that gives the reason: {}. Make a new suggestion.',
  write: '[Write: {}]',
  missing: 'Missing',
  nothingMissing: 'Nothing.',
  notMapped: 'not settled: {}',
  dependsOn: 'perhaps needed, depends on: {}',
  because: 'Because: {}.',
  precautionary: 'to be safe',
  derived: 'derived, not in the guide',
  elsewhere: 'The suggestion also refers elsewhere:',
  shall: 'shall',
  should: 'should',
  may: 'may',
  advice: 'advice',
}

const words: { readonly [L in Locale]: Words } = { nb, nn, en }

export const sayWord = (locale: Locale, word: DraftWord, content = ''): string =>
  words[locale][word].replace('{}', () => content)
