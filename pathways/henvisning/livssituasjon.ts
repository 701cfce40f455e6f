import { is } from '../../rules/vocabulary.js'
import type { ChecklistItem } from '../../src/plan/checklist.js'

const local = {
  group: 'livssituasjon',
  statements: [],
  sources: ['henvisning-telemark-og-stavanger'],
  basis: 'local',
  required: 'optional',
} as const

/**
 * What two health trusts ask for beside the national list for adults. The end of the national list, on family, social
 * situation and language, has not been read, so this stands here as theirs.
 */
export const livssituasjonVoksne: readonly ChecklistItem[] = [
  {
    ...local,
    id: 'familie-og-barn',
    title: { nb: 'Familie og omsorg for barn', nn: 'Familie og omsorg for barn', en: 'Family and care of children' },
    help: {
      nb: 'Barn og søsken, hvordan de har det, og hva de trenger.',
      nn: 'Barn og søsken, korleis dei har det, og kva dei treng.',
      en: 'Children and siblings, how they are, and what they need.',
    },
    from: ['mindrearigeBarn', 'mindrearigeSosken', 'gravid', 'familievansker'],
  },
  {
    ...local,
    id: 'nettverk',
    title: { nb: 'Nettverk', nn: 'Nettverk', en: 'Network' },
    help: {
      nb: 'Hvem som kan være med, og om personen samtykker til det.',
      nn: 'Kven som kan vere med, og om personen samtykkjer til det.',
      en: 'Who can take part, and whether the person consents to it.',
    },
    from: ['parorendeTilgjengelig', 'samtykkeParorende'],
  },
  {
    ...local,
    id: 'utdanning-og-arbeid',
    title: {
      nb: 'Utdanning, arbeid og sykmelding',
      nn: 'Utdanning, arbeid og sjukmelding',
      en: 'Education, work and sick leave',
    },
    help: {
      nb: 'Situasjonen nå, og hva personen trenger støtte til.',
      nn: 'Situasjonen no, og kva personen treng støtte til.',
      en: 'The situation now, and what the person needs support with.',
    },
    from: ['iArbeid', 'arbeidEllerStudiebehov'],
  },
  {
    ...local,
    group: 'praktiske-forhold',
    id: 'tolk',
    title: { nb: 'Tolk og språk', nn: 'Tolk og språk', en: 'Interpreter and language' },
    help: {
      nb: 'Hvilket språk det trengs tolk i.',
      nn: 'Kva språk det trengst tolk i.',
      en: 'The language an interpreter is needed in.',
    },
    required: is('tolkebehov'),
    from: ['tolkebehov', 'annenKulturellBakgrunn'],
    written: true,
  },
  {
    ...local,
    group: 'praktiske-forhold',
    id: 'vedlegg',
    title: {
      nb: 'Undersøkelser, blodprøver, medikamentliste og epikriser',
      nn: 'Undersøkingar, blodprøvar, medikamentliste og epikrisar',
      en: 'Examinations, blood tests, list of medicines and discharge summaries',
    },
    help: {
      nb: 'Hva som er gjort av lege eller psykolog, og hva som legges ved.',
      nn: 'Kva som er gjort av lege eller psykolog, og kva som blir lagt ved.',
      en: 'What a doctor or psychologist has done, and what is enclosed.',
    },
    from: ['tidligereKartlegging', 'samtykkeInnhenting'],
  },
]
