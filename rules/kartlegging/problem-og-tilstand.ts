import { someOf, yesNo } from '../../src/kartlegging/fact.js'

export const problemomrade = someOf({
  topic: 'problem-og-tilstand',
  label: {
    nb: 'Hva søker personen hjelp for?',
    nn: 'Kva søkjer personen hjelp for?',
    en: 'What does the person seek help for?',
  },
  help: {
    nb:
      'Velg ett eller begge. ' +
      'Plager teller også uten diagnose, og alkohol, vanedannende legemidler og illegale rusmidler likestilles.',
    nn:
      'Vel eitt eller begge. ' +
      'Plager tel òg utan diagnose, og alkohol, vanedannande legemiddel og illegale rusmiddel blir likestilte.',
    en:
      'Choose one or both. ' +
      'Complaints count without a diagnosis too, and alcohol, habit-forming medicines and illegal drugs count alike.',
  },
  values: {
    'psykisk-helse': { nb: 'Psykisk helse', nn: 'Psykisk helse', en: 'Mental health' },
    rusmidler: { nb: 'Rusmidler', nn: 'Rusmiddel', en: 'Substance use' },
  },
  statements: ['R0.15', 'R0.22', 'R0.23', 'R0.24', 'R3.07', 'R7.03'],
})

/** What the guide names, and obsessive-compulsive disorder, which has a pathway of its own (R7.12). */
export const tilstander = someOf({
  topic: 'problem-og-tilstand',
  label: { nb: 'Tilstander og plager', nn: 'Tilstandar og plager', en: 'Conditions and complaints' },
  help: {
    nb:
      'Velg alt som passer; plager teller også uten diagnose. ' +
      'Tilstanden alene avgjør ikke hovedforløpet, og er den ikke avklart, la svaret stå tomt.',
    nn:
      'Vel alt som passar; plager tel òg utan diagnose. ' +
      'Tilstanden åleine avgjer ikkje hovudforløpet, og er han ikkje avklart, lat svaret stå tomt.',
    en:
      'Choose all that fit; complaints count without a diagnosis too. ' +
      'The condition alone does not decide the hovedforløp, and if it is not clear, leave it unanswered.',
  },
  values: {
    angst: { nb: 'Angst', nn: 'Angst', en: 'Anxiety' },
    depresjon: { nb: 'Depresjon', nn: 'Depresjon', en: 'Depression' },
    sovnvansker: { nb: 'Søvnvansker', nn: 'Søvnvanskar', en: 'Sleep problems' },
    stress: { nb: 'Stress', nn: 'Stress', en: 'Stress' },
    livskrise: { nb: 'Livskrise', nn: 'Livskrise', en: 'Life crisis' },
    'belastende-livshendelse': {
      nb: 'Belastende livshendelse',
      nn: 'Belastande livshending',
      en: 'Stressful life event',
    },
    sorg: { nb: 'Sorg', nn: 'Sorg', en: 'Grief' },
    'forlenget-sorgforstyrrelse': {
      nb: 'Forlenget sorgforstyrrelse',
      nn: 'Forlengd sorgforstyrring',
      en: 'Prolonged grief disorder',
    },
    traumereaksjon: {
      nb: 'Plager etter mulig traume',
      nn: 'Plager etter mogleg traume',
      en: 'Complaints after possible trauma',
    },
    'bipolar-lidelse': { nb: 'Bipolar lidelse', nn: 'Bipolar liding', en: 'Bipolar disorder' },
    'psykose-god-prognose': {
      nb: 'Akutt psykose med god prognose',
      nn: 'Akutt psykose med god prognose',
      en: 'Acute psychosis with a good prognosis',
    },
    'rusutlost-psykose': { nb: 'Rusutløst psykose', nn: 'Rusutløyst psykose', en: 'Drug-induced psychosis' },
    psykoselidelse: {
      nb: 'Schizofreni eller annen psykoselidelse',
      nn: 'Schizofreni eller anna psykoseliding',
      en: 'Schizophrenia or another psychotic disorder',
    },
    personlighetsforstyrrelse: {
      nb: 'Personlighetsforstyrrelse',
      nn: 'Personlegdomsforstyrring',
      en: 'Personality disorder',
    },
    spiseforstyrrelse: { nb: 'Spiseforstyrrelse', nn: 'Eteforstyrring', en: 'Eating disorder' },
    tvangslidelse: { nb: 'Tvangslidelse', nn: 'Tvangsliding', en: 'Obsessive-compulsive disorder' },
    'problematisk-rusmiddelbruk': {
      nb: 'Problematisk bruk av rusmidler',
      nn: 'Problematisk bruk av rusmiddel',
      en: 'Problematic substance use',
    },
    'skadelig-bruk': {
      nb: 'Skadelig bruk av rusmidler',
      nn: 'Skadeleg bruk av rusmiddel',
      en: 'Harmful substance use',
    },
    avhengighet: { nb: 'Avhengighet av rusmidler', nn: 'Avhengigheit av rusmiddel', en: 'Substance dependence' },
  },
  statements: [
    'R0.22',
    'R0.25',
    'R3.07',
    'R4.45',
    'R4.46',
    'R4.60',
    'R5.03',
    'R5.04',
    'R5.05',
    'R5.06',
    'R5.07',
    'R5.08',
    'R5.10',
    'R5.45',
    'R5.54',
    'R5.57',
    'R6.04',
    'R6.06',
    'R6.07',
    'R6.08',
    'R6.09',
    'R6.10',
    'R6.11',
    'R6.12',
    'R6.13',
    'R6.14',
    'R7.03',
    'R7.04',
    'R7.05',
    'R7.06',
    'R7.07',
    'R7.08',
    'R7.09',
    'R7.12',
  ],
})

export const rusutlostPsykoseGjentattEllerAlvorlig = yesNo({
  topic: 'problem-og-tilstand',
  label: {
    nb: 'Gjentatt eller alvorlig rusutløst psykose?',
    nn: 'Gjenteken eller alvorleg rusutløyst psykose?',
    en: 'Repeated or severe drug-induced psychosis?',
  },
  help: {
    nb:
      'Svar ja hvis én av delene stemmer; da bør spesialisthelsetjenesten alltid være med. ' +
      'Veilederen sier ikke når en slik psykose er alvorlig.',
    nn:
      'Svar ja dersom éin av delane stemmer; då bør spesialisthelsetenesta alltid vere med. ' +
      'Rettleiaren seier ikkje når ein slik psykose er alvorleg.',
    en:
      'Answer yes if either is true; specialist services should then always be involved. ' +
      'The guide does not say when such a psychosis is severe.',
  },
  statements: ['R6.05', 'R6.88'],
})

export const behovForUtredning = yesNo({
  topic: 'problem-og-tilstand',
  label: {
    nb: 'Trengs det utredning eller diagnostikk?',
    nn: 'Trengst det utgreiing eller diagnostikk?',
    en: 'Is assessment or diagnosing needed?',
  },
  help: {
    nb:
      'I hovedforløp 3 gjøres det av spesialist etter henvisning. ' +
      'Lavterskelhjelp i hovedforløp 1 krever ingen diagnose.',
    nn:
      'I hovudforløp 3 blir det gjort av spesialist etter tilvising. ' +
      'Lågterskelhjelp i hovudforløp 1 krev ingen diagnose.',
    en:
      'In hovedforløp 3 it is done by specialists after referral. ' +
      'Low-threshold help in hovedforløp 1 requires no diagnosis.',
  },
  statements: ['R4.20', 'R6.67', 'R7.59'],
})
