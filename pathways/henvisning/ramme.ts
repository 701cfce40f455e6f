import { is } from '../../rules/vocabulary.js'
import type { Text } from '../../src/guideline/text.js'
import type { ChecklistItem } from '../../src/plan/checklist.js'

/** The headings of a draft, in their order. */
export const grupper = {
  ramme: { nb: 'Henvisningen', nn: 'Tilvisinga', en: 'The referral' },
  'aktuell-situasjon': { nb: 'Aktuell situasjon', nn: 'Aktuell situasjon', en: 'Present situation' },
  historikk: { nb: 'Tidligere', nn: 'Tidlegare', en: 'Earlier' },
  livssituasjon: { nb: 'Livssituasjon', nn: 'Livssituasjon', en: 'Life situation' },
  'mal-og-onsker': { nb: 'Mål og ønsker', nn: 'Mål og ønske', en: 'Goals and wishes' },
  'praktiske-forhold': { nb: 'Praktiske forhold', nn: 'Praktiske forhold', en: 'Practical matters' },
} satisfies { readonly [group: string]: Text }

const shared = {
  group: 'ramme',
  statements: [],
  sources: ['henvisningsveilederen'],
  basis: 'national-advice',
  required: 'always',
  written: true,
} as const

/** What every referral begins with, whoever it goes to. */
export const ramme: readonly ChecklistItem[] = [
  {
    ...shared,
    id: 'mottaker',
    title: { nb: 'Mottaker', nn: 'Mottakar', en: 'Recipient' },
    help: {
      nb: 'Enheten eller tjenesten som skal ha henvisningen.',
      nn: 'Eininga eller tenesta som skal ha tilvisinga.',
      en: 'The unit or service that the referral goes to.',
    },
    from: [],
  },
  {
    ...shared,
    id: 'henviser',
    title: { nb: 'Henviser', nn: 'Tilvisar', en: 'Referrer' },
    help: {
      nb: 'Navn, adresse for svar og telefon.',
      nn: 'Namn, adresse for svar og telefon.',
      en: 'Name, address for the answer, and telephone.',
    },
    from: [],
  },
  {
    ...shared,
    id: 'kopimottakere',
    title: { nb: 'Kopi til', nn: 'Kopi til', en: 'Copy to' },
    help: {
      nb: 'Pasienten bør få kopi. Fastlegen bør få kopi når andre henviser og pasienten ikke har noe imot det.',
      nn: 'Pasienten bør få kopi. Fastlegen bør få kopi når andre tilviser og pasienten ikkje har noko imot det.',
      en: 'The patient should get a copy. So should the GP when someone else refers and the patient does not object.',
    },
    from: [],
  },
  {
    ...shared,
    id: 'pasientopplysninger',
    title: { nb: 'Pasientopplysninger', nn: 'Pasientopplysningar', en: 'Patient details' },
    help: {
      nb: 'Navn, fødselsnummer, adresse, telefon og nærmeste pårørende slik pasienten har oppgitt.',
      nn: 'Namn, fødselsnummer, adresse, telefon og nærmaste pårørande slik pasienten har oppgitt.',
      en: 'Name, national identity number, address, telephone and next of kin as named by the patient.',
    },
    from: ['alder'],
  },
  {
    ...shared,
    id: 'fastlege',
    title: { nb: 'Samråd med fastlegen', nn: 'Samråd med fastlegen', en: 'Conferring with the GP' },
    help: {
      nb: 'Når andre enn fastlegen henviser: hva fastlegen sier om kroppslig status og mulige kroppslige årsaker.',
      nn: 'Når andre enn fastlegen tilviser: kva fastlegen seier om kroppsleg status og moglege kroppslege årsaker.',
      en: 'When someone else than the GP refers: what the GP says of somatic status and possible somatic causes.',
    },
    statements: ['R1.32', 'R6.71'],
    sources: [],
    basis: 'guideline',
    required: is('fastlegenHenviser', false),
    from: ['fastlegenHenviser'],
  },
  {
    ...shared,
    id: 'begrunnelse',
    title: { nb: 'Begrunnelse', nn: 'Grunngiving', en: 'Reason' },
    help: {
      nb: 'Hvorfor det henvises. Snakk med personen om grunnen, om innholdet og om hva som skjer videre.',
      nn: 'Kvifor det blir tilvist. Snakk med personen om grunnen, om innhaldet og om kva som skjer vidare.',
      en: 'Why the referral is made. Talk with the person about the reason, the content and what happens next.',
    },
    statements: ['R6.68', 'R6.70', 'R7.60'],
    sources: [],
    basis: 'guideline',
    from: [],
  },
]
