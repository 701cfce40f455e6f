import type { Actions } from '../../src/engine/action.js'

/** What to map, with whom and how. */
export const kartlegging = {
  'kartlegg-behov': {
    kind: 'assessment',
    title: {
      nb: 'Kartlegg hjelpebehovet',
      nn: 'Kartlegg behovet for hjelp',
      en: 'Map the need for help',
    },
    safety: true,
    doneWhenKnown: ['problemomrade', 'alvorlighet', 'varighet', 'funksjonsfall'],
  },
  'velg-tema-for-kartlegging': {
    kind: 'assessment',
    title: {
      nb: 'Velg tema for kartleggingen etter hva situasjonen krever',
      nn: 'Vel tema for kartlegginga etter kva situasjonen krev',
      en: 'Choose topics for the mapping by what the situation calls for',
    },
  },
  'gjennomfor-kartlegging-godt': {
    kind: 'assessment',
    title: {
      nb: 'Gjennomfør kartleggingen i en trygg relasjon, med metoder dere er enige om',
      nn: 'Gjennomfør kartlegginga i ein trygg relasjon, med metodar de er einige om',
      en: 'Carry out the mapping in a safe relationship, with methods you agree on',
    },
  },
  'innhent-tidligere-kartlegging': {
    kind: 'assessment',
    title: {
      nb: 'Spør om tidligere kartlegging eller utredning, og innhent samtykke før den hentes',
      nn: 'Spør om tidlegare kartlegging eller utgreiing, og hent inn samtykke før ho blir henta',
      en: 'Ask about earlier mapping or assessment, and obtain consent before fetching it',
    },
  },
  'innhent-opplysninger-fra-parorende': {
    kind: 'assessment',
    title: {
      nb: 'Innhent opplysninger fra pårørende, med samtykke',
      nn: 'Hent inn opplysningar frå pårørande, med samtykke',
      en: 'Obtain information from next of kin, with consent',
    },
  },
  'velg-kartleggingsverktoy': {
    kind: 'assessment',
    title: {
      nb: 'Bruk standardiserte verktøy når det passer',
      nn: 'Bruk standardiserte verktøy når det passar',
      en: 'Use standardised tools where appropriate',
    },
  },
  'kartlegg-uklare-somatiske-plager': {
    kind: 'assessment',
    title: {
      nb: 'Spør om psykisk helse, søvn, alkohol, andre rusmidler og legemidler ved uklare kroppslige plager',
      nn: 'Spør om psykisk helse, søvn, alkohol, andre rusmiddel og legemiddel ved uklare kroppslege plager',
      en: 'Ask about mental health, sleep, alcohol, other substances and medicines when somatic complaints are unclear',
    },
  },
  'kartlegg-alkoholbruk': {
    kind: 'assessment',
    title: {
      nb: 'Finn ut hvor stort alkoholproblemet er, og motiver for hjelp',
      nn: 'Finn ut kor stort alkoholproblemet er, og motiver for hjelp',
      en: 'Find out how large the alcohol problem is, and motivate for help',
    },
  },
  'vurder-behov-for-skadereduksjon': {
    kind: 'assessment',
    title: {
      nb: 'Vurder konkret hvilke skadereduserende tiltak personen trenger',
      nn: 'Vurder konkret kva skadereduserande tiltak personen treng',
      en: 'Assess concretely which harm-reducing measures the person needs',
    },
  },
  'kartlegg-voldsutsatthet': {
    kind: 'assessment',
    title: {
      nb: 'Se etter tegn på at personen utsettes for vold',
      nn: 'Sjå etter teikn på at personen blir utsett for vald',
      en: 'Look for signs that the person is exposed to violence',
    },
    safety: true,
  },
  'vurder-hovedforlop-pa-nytt': {
    kind: 'assessment',
    title: {
      nb: 'Vurder hovedforløpet på nytt når situasjonen endrer seg',
      nn: 'Vurder hovudforløpet på nytt når situasjonen endrar seg',
      en: 'Re-assess the hovedforløp when the situation changes',
    },
  },
} as const satisfies Actions
