import type { Field } from './felt.js'

/** What can put a life in danger. A risk not looked into leaves its field missing, whatever else is known. */
export const risiko: readonly Field[] = [
  {
    id: 'rusmidler',
    title: {
      nb: 'Alkohol, vanedannende legemidler og illegale rusmidler',
      nn: 'Alkohol, vanedannande legemiddel og illegale rusmiddel',
      en: 'Alcohol, habit-forming medicines and illegal drugs',
    },
    help: {
      nb: 'Hva som brukes, hvor mye og hvor ofte.',
      nn: 'Kva som blir brukt, kor mykje og kor ofte.',
      en: 'What is used, how much and how often.',
    },
    from: [
      'hoytAlkoholforbruk',
      'illegaleRusmidler',
      'injiserer',
      'sterkeSmertestillende',
      'endretRusmonster',
      'samvariasjonRusOgSymptomer',
      'overdoserisiko',
    ],
  },
  {
    id: 'selvskading-og-selvmord',
    title: {
      nb: 'Fare for selvskading og selvmord',
      nn: 'Fare for sjølvskading og sjølvmord',
      en: 'Danger of self-harm and suicide',
    },
    help: {
      nb: 'Hva som er avdekket, når, og hva som er gjort. Risikoen graderes ikke.',
      nn: 'Kva som er avdekt, når, og kva som er gjort. Risikoen blir ikkje gradert.',
      en: 'What has been found, when, and what has been done. The risk is not graded.',
    },
    from: ['selvskading', 'selvmordsrisiko', 'risikoTidligereKartlagt', 'selvskadingshistorie'],
  },
  {
    id: 'vold',
    title: {
      nb: 'Trusler, vold og seksualisert vold',
      nn: 'Truslar, vald og seksualisert vald',
      en: 'Threats, violence and sexual violence',
    },
    help: {
      nb: 'Både faren for å utøve det og for å bli utsatt for det.',
      nn: 'Både faren for å utøve det og for å bli utsett for det.',
      en: 'Both the danger of committing it and of being exposed to it.',
    },
    from: ['voldsrisiko', 'voldsrisikosituasjoner', 'utoverVoldEllerStarIFare', 'utsattForVold'],
  },
]
