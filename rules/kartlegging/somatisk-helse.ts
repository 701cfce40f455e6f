import { yesNo } from '../../src/kartlegging/fact.js'

/** Beside the eating disorder, as either of them is enough (G30). */
export const alvorligErnaringsutfordring = yesNo({
  topic: 'somatisk-helse',
  label: {
    nb: 'Har personen en alvorlig ernæringsutfordring?',
    nn: 'Har personen ei alvorleg ernæringsutfordring?',
    en: 'Does the person have a severe nutritional problem?',
  },
  help: {
    nb: 'Gjelder også uten spiseforstyrrelse. Veilederen sier ikke hva som er alvorlig; bruk faglig skjønn.',
    nn: 'Gjeld òg utan eteforstyrring. Rettleiaren seier ikkje kva som er alvorleg; bruk fagleg skjøn.',
    en: 'Holds without an eating disorder too. The guide does not say what is severe; use professional judgement.',
  },
  statements: ['R6.29', 'R6.30'],
})

export const uklareSomatiskePlager = yesNo({
  topic: 'somatisk-helse',
  label: {
    nb: 'Kroppslige plager med uklar årsak?',
    nn: 'Kroppslege plager med uklar årsak?',
    en: 'Somatic complaints with an unclear cause?',
  },
  help: {
    nb:
      'Svar ja når årsak og symptombilde er uklare. ' +
      'Spør da om psykisk helse, søvn, alkohol, andre rusmidler og legemidler.',
    nn:
      'Svar ja når årsak og symptombilete er uklare. ' +
      'Spør då om psykisk helse, søvn, alkohol, andre rusmiddel og legemiddel.',
    en:
      'Answer yes when cause and symptom picture are unclear. ' +
      'Then ask about mental health, sleep, alcohol, other substances and medicines.',
  },
  statements: ['R4.26', 'R4.27', 'R4.28', 'R4.29'],
})

export const royker = yesNo({
  topic: 'somatisk-helse',
  label: { nb: 'Røyker personen?', nn: 'Røykjer personen?', en: 'Does the person smoke?' },
  help: {
    nb: 'Gjelder røyking nå. Hjelp til røykeslutt er da aktuelt.',
    nn: 'Gjeld røyking no. Hjelp til røykeslutt er då aktuelt.',
    en: 'Concerns smoking now. Help to quit is then relevant.',
  },
  statements: ['R7.73', 'R8.27'],
})

export const tannhelsebehov = yesNo({
  topic: 'somatisk-helse',
  label: {
    nb: 'Trenger personen oppfølging av tannhelsen?',
    nn: 'Treng personen oppfølging av tannhelsa?',
    en: 'Does the person need dental follow-up?',
  },
  help: {
    nb: 'Svar ja når kartleggingen viser at tennene trenger oppfølging.',
    nn: 'Svar ja når kartlegginga viser at tennene treng oppfølging.',
    en: 'Answer yes when the mapping shows that the teeth need follow-up.',
  },
  statements: ['R4.52', 'R7.75'],
})
