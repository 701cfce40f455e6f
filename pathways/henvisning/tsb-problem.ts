import type { ChecklistItem } from '../../src/plan/checklist.js'

/** Two local templates agree on it. One of them cites the Directorate of Health, which was not read itself. */
export const inBothTemplates = {
  statements: [],
  sources: ['mal-bla-kors-innlandet', 'mal-helse-bergen'],
  basis: 'local',
  required: 'always',
} as const

/** Only one template asks for it. */
export const inOneTemplate = { ...inBothTemplates, sources: ['mal-bla-kors-innlandet'], required: 'optional' } as const

/** The problem, its harms and its dangers, as a referral to TSB tells them. */
export const tsbProblem: readonly ChecklistItem[] = [
  {
    ...inOneTemplate,
    group: 'aktuell-situasjon',
    id: 'diagnose',
    title: { nb: 'Diagnose eller foreløpig diagnose', nn: 'Diagnose eller førebels diagnose', en: 'Diagnosis' },
    help: {
      nb: 'Henviserens egen vurdering. Kartleggingen stiller ingen diagnose.',
      nn: 'Vurderinga til tilvisaren sjølv. Kartlegginga stiller ingen diagnose.',
      en: 'The referrer’s own judgement. The kartlegging makes no diagnosis.',
    },
    from: [],
  },
  {
    ...inBothTemplates,
    group: 'aktuell-situasjon',
    id: 'rusmiddelbruk',
    title: {
      nb: 'Rusmiddelbruk og avhengighet',
      nn: 'Rusmiddelbruk og avhengigheit',
      en: 'Substance use and dependence',
    },
    help: {
      nb: 'Type, mengde, hvor ofte, inntaksmåte, varighet, debutalder og endringer.',
      nn: 'Type, mengd, kor ofte, inntaksmåte, varigheit, debutalder og endringar.',
      en: 'Type, amount, frequency, route, duration, age of onset and changes.',
    },
    sources: ['behandle-rusmiddelavhengighet', 'mal-bla-kors-innlandet', 'mal-helse-bergen'],
    basis: 'national-advice',
    from: [
      'problemomrade',
      'tilstander',
      'alvorlighet',
      'hoytAlkoholforbruk',
      'illegaleRusmidler',
      'injiserer',
      'sterkeSmertestillende',
      'endretRusmonster',
    ],
    written: true,
  },
  {
    ...inBothTemplates,
    group: 'aktuell-situasjon',
    id: 'skader-og-folgetilstander',
    title: { nb: 'Skader og følgetilstander', nn: 'Skadar og følgjetilstandar', en: 'Harms and complications' },
    help: {
      nb: 'Det rusmiddelbruken har ført til for kropp og psyke.',
      nn: 'Det rusmiddelbruken har ført til for kropp og psyke.',
      en: 'What the use has led to for body and mind.',
    },
    sources: ['behandle-rusmiddelavhengighet'],
    basis: 'national-advice',
    from: ['rusutlostPsykoseGjentattEllerAlvorlig', 'smitterisiko', 'nedsattKognisjon'],
  },
  {
    ...inBothTemplates,
    group: 'aktuell-situasjon',
    id: 'overdose-og-selvmord',
    title: {
      nb: 'Risiko for overdose og selvmord',
      nn: 'Risiko for overdose og sjølvmord',
      en: 'Risk of overdose and suicide',
    },
    help: {
      nb: 'Det som er avdekket, og tidligere overdoser, innenfor taushetsplikten.',
      nn: 'Det som er avdekt, og tidlegare overdosar, innanfor teieplikta.',
      en: 'What has been found, and earlier overdoses, within the duty of confidentiality.',
    },
    sources: ['oppfolging-etter-overdose', 'mal-bla-kors-innlandet'],
    basis: 'national-advice',
    from: ['overdoserisiko', 'selvmordsrisiko', 'selvskading', 'selvskadingshistorie'],
  },
  {
    ...inBothTemplates,
    group: 'aktuell-situasjon',
    id: 'vold-og-dommer',
    title: {
      nb: 'Voldsrisiko, dommer og soning',
      nn: 'Valdsrisiko, dommar og soning',
      en: 'Risk of violence, sentences and imprisonment',
    },
    help: {
      nb: 'Risiko for å utøve vold og for å bli utsatt for det, og dommer som ikke er sonet.',
      nn: 'Risiko for å utøve vald og for å bli utsett for det, og dommar som ikkje er sona.',
      en: 'Risk of committing violence and of being exposed to it, and sentences not served.',
    },
    from: ['voldsrisiko', 'voldsrisikosituasjoner', 'utsattForVold', 'kontaktMedKriminalomsorgen'],
  },
  {
    ...inBothTemplates,
    group: 'aktuell-situasjon',
    id: 'psykisk-helse',
    title: { nb: 'Psykisk helse', nn: 'Psykisk helse', en: 'Mental health' },
    help: {
      nb: 'Psykiske plager og lidelser, og legemidler for dem.',
      nn: 'Psykiske plager og lidingar, og legemiddel for dei.',
      en: 'Mental complaints and disorders, and medicines for them.',
    },
    from: ['tilstander', 'funksjonsfall', 'samvariasjonRusOgSymptomer', 'traumatiskHendelse'],
  },
  {
    ...inBothTemplates,
    group: 'aktuell-situasjon',
    id: 'somatisk-helse',
    title: {
      nb: 'Kroppslig helse, levevaner og legemidler',
      nn: 'Kroppsleg helse, levevanar og legemiddel',
      en: 'Physical health, habits and medicines',
    },
    help: {
      nb: 'Sykdom, undersøkelser, levevaner og alle legemidler.',
      nn: 'Sjukdom, undersøkingar, levevanar og alle legemiddel.',
      en: 'Disease, examinations, habits and all medicines.',
    },
    from: [
      'gravid',
      'uklareSomatiskePlager',
      'alvorligErnaringsutfordring',
      'smitterisiko',
      'sterkeSmertestillende',
      'royker',
      'tannhelsebehov',
    ],
    written: true,
  },
]
