import { is } from '../../rules/vocabulary.js'
import type { ChecklistItem } from '../../src/plan/checklist.js'
import { inBothTemplates, inOneTemplate } from './tsb-problem.js'

/** Where and with whom the person lives, and what is wanted. */
export const tsbLivssituasjon: readonly ChecklistItem[] = [
  {
    ...inBothTemplates,
    group: 'livssituasjon',
    id: 'sosiale-forhold',
    title: {
      nb: 'Bolig, utdanning, arbeid, økonomi og nettverk',
      nn: 'Bustad, utdanning, arbeid, økonomi og nettverk',
      en: 'Housing, education, work, finances and network',
    },
    help: {
      nb: 'Situasjonen nå, med trygd og ytelser.',
      nn: 'Situasjonen no, med trygd og ytingar.',
      en: 'The situation now, with benefits.',
    },
    sources: ['behandle-rusmiddelavhengighet', 'mal-bla-kors-innlandet', 'mal-helse-bergen'],
    basis: 'national-advice',
    from: [
      'boligbehov',
      'okonomibehov',
      'iArbeid',
      'arbeidEllerStudiebehov',
      'parorendeTilgjengelig',
      'samtykkeParorende',
    ],
  },
  {
    ...inBothTemplates,
    group: 'livssituasjon',
    id: 'barn-og-familie',
    title: { nb: 'Mindreårige barn og familie', nn: 'Mindreårige barn og familie', en: 'Minor children and family' },
    help: {
      nb: 'Barn og søsken, hvordan de har det, og hva de trenger.',
      nn: 'Barn og søsken, korleis dei har det, og kva dei treng.',
      en: 'Children and siblings, how they are, and what they need.',
    },
    from: ['mindrearigeBarn', 'mindrearigeSosken', 'familievansker'],
  },
  {
    ...inBothTemplates,
    group: 'livssituasjon',
    id: 'samarbeidspartnere',
    title: {
      nb: 'Samarbeidspartnere, ansvarsgruppe og individuell plan',
      nn: 'Samarbeidspartnarar, ansvarsgruppe og individuell plan',
      en: 'Partners, responsibility group and individual plan',
    },
    help: {
      nb: 'Hvem som er med, og vurderingen av rett til individuell plan.',
      nn: 'Kven som er med, og vurderinga av rett til individuell plan.',
      en: 'Who takes part, and the judgement of the right to an individual plan.',
    },
    from: ['oppfolgingISpesialisthelsetjenesten', 'langvarigOgKoordinertBehov', 'onskerIndividuellPlan'],
  },
  {
    ...inBothTemplates,
    group: 'mal-og-onsker',
    id: 'onsket-tiltak',
    title: { nb: 'Ønsket tiltak', nn: 'Ønskt tiltak', en: 'Measure wanted' },
    help: {
      nb: 'Hva personen ønsker, og om det trengs avrusning.',
      nn: 'Kva personen ønskjer, og om det trengst avrusing.',
      en: 'What the person wants, and whether detoxification is needed.',
    },
    statements: ['R6.69'],
    from: [],
  },
  {
    ...inBothTemplates,
    group: 'mal-og-onsker',
    id: 'mal-og-motivasjon',
    title: { nb: 'Mål og motivasjon', nn: 'Mål og motivasjon', en: 'Goals and motivation' },
    help: {
      nb: 'Personens egne mål, også for rehabiliteringen.',
      nn: 'Personen sine eigne mål, òg for rehabiliteringa.',
      en: 'The person’s own goals, for rehabilitation too.',
    },
    from: [],
  },
  {
    ...inOneTemplate,
    group: 'praktiske-forhold',
    id: 'tolk',
    title: { nb: 'Tolk og tilrettelegging', nn: 'Tolk og tilrettelegging', en: 'Interpreter and adaptation' },
    help: {
      nb: 'Språk det trengs tolk i, og annet som må legges til rette.',
      nn: 'Språk det trengst tolk i, og anna som må leggjast til rette.',
      en: 'Language an interpreter is needed in, and other adaptation.',
    },
    required: is('tolkebehov'),
    from: ['tolkebehov', 'annenKulturellBakgrunn', 'funksjonsnedsettelse'],
    written: true,
  },
  {
    ...inOneTemplate,
    group: 'praktiske-forhold',
    id: 'samtykke',
    title: {
      nb: 'Samtykke til innhenting av opplysninger',
      nn: 'Samtykke til innhenting av opplysningar',
      en: 'Consent to fetching information',
    },
    help: {
      nb: 'Hva personen har samtykket til.',
      nn: 'Kva personen har samtykt til.',
      en: 'What the person has consented to.',
    },
    sources: ['mal-helse-bergen'],
    from: ['samtykkeInnhenting'],
  },
]
