import type { EventDefinitions } from '../../src/pathway/event.js'

/** What happens only in some of the pakkeforlop. */
export const sarskilteForlop = {
  'mistanke.avkreftet': {
    title: {
      nb: 'Mistanken om psykose er avkreftet',
      nn: 'Mistanken om psykose er avkrefta',
      en: 'The suspicion of psychosis has been ruled out',
    },
  },
  'spesialist.mott-pasient': {
    title: {
      nb: 'Spesialist i psykiatri eller psykologi har møtt pasienten',
      nn: 'Spesialist i psykiatri eller psykologi har møtt pasienten',
      en: 'A specialist in psychiatry or psychology has met the patient',
    },
  },
  'plan.sendt-henviser': {
    title: {
      nb: 'Henviseren har fått kopi av utrednings- eller behandlingsplanen',
      nn: 'Tilvisaren har fått kopi av utgreiings- eller behandlingsplanen',
      en: 'The referrer has had a copy of the assessment or treatment plan',
    },
  },
  'tilbakemelding.gitt': {
    title: {
      nb: 'Første tilbakemelding er gitt',
      nn: 'Første tilbakemelding er gitt',
      en: 'A first word back has been given',
    },
  },
  'overforing.mottatt': {
    title: {
      nb: 'OCD-teamet har mottatt overføringen',
      nn: 'OCD-teamet har motteke overføringa',
      en: 'The OCD team has received the transfer',
    },
  },
  'alvorlighet.vurdert': {
    title: {
      nb: 'Alvorlighetsgraden er vurdert',
      nn: 'Alvorsgraden er vurdert',
      en: 'How serious it is has been assessed',
    },
    needs: { alvorlighet: ['alvorlig', 'mindre-alvorlig'] },
  },
  'avrusning.startet': {
    title: { nb: 'Avrusning er startet', nn: 'Avrusing er starta', en: 'Detoxification has started' },
  },
  'avrusning.avsluttet': {
    title: { nb: 'Avrusning er avsluttet', nn: 'Avrusing er avslutta', en: 'Detoxification has ended' },
  },
  'avbruddsplan.laget': {
    title: {
      nb: 'Plan for uteblivelse og avbrudd er laget',
      nn: 'Plan for uteblitt oppmøte og avbrot er laga',
      en: 'A plan for no-show and breaking off has been made',
    },
  },
  'overdose.mottatt': {
    title: {
      nb: 'Personen er tatt imot etter en overdose',
      nn: 'Personen er teken imot etter ein overdose',
      en: 'The person has been received after an overdose',
    },
  },
  'selvmordsrisiko.vurdert': {
    title: {
      nb: 'Selvmordshensikt og annen alvorlig psykisk årsak er vurdert',
      nn: 'Sjølvmordshensikt og annan alvorleg psykisk årsak er vurdert',
      en: 'Suicidal intent and other severe mental causes have been assessed',
    },
  },
  'apen-retur.avtalt': {
    title: {
      nb: 'Åpen retur («angrekort») er avtalt med lege i TSB',
      nn: 'Open retur («angrekort») er avtalt med lege i TSB',
      en: 'An open return (“angrekort”) has been agreed with a TSB doctor',
    },
  },
  'apen-retur.brukt': {
    title: {
      nb: 'Personen er kommet tilbake på åpen retur',
      nn: 'Personen er komen tilbake på open retur',
      en: 'The person has come back on the open return',
    },
  },
  'apen-retur.utlopt': {
    title: {
      nb: 'Tiden for åpen retur er gått ut',
      nn: 'Tida for open retur er gått ut',
      en: 'The time for the open return has run out',
    },
  },
} as const satisfies EventDefinitions
