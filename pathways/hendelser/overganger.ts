import type { EventDefinitions } from '../../src/pathway/event.js'

/** Who refers, as the national figure has it. */
export const henvisere = ['kommunen', 'fastlegen', 'annen-spesialist', 'annen-henviser'] as const

/** The hand-overs between municipality and specialist services. */
export const overganger = {
  'henvisning.sendt': {
    title: { nb: 'Henvisning er sendt', nn: 'Tilvising er send', en: 'A referral has been sent' },
    takes: { fra: henvisere, til: 'text', frist: 'day' },
  },
  'henvisning.trukket': {
    title: { nb: 'Henvisningen er trukket', nn: 'Tilvisinga er trekt', en: 'The referral has been withdrawn' },
    takes: { grunn: 'text' },
  },
  'rett.innvilget': {
    title: {
      nb: 'Rett til helsehjelp er innvilget',
      nn: 'Rett til helsehjelp er innvilga',
      en: 'The right to health care has been granted',
    },
    takes: { til: ['utredning', 'behandling'], frist: 'day' },
  },
  'rett.avslatt': {
    title: { nb: 'Henvisningen er avslått', nn: 'Tilvisinga er avslått', en: 'The referral has been refused' },
  },
  'kommunens-tilbud.vurdert': {
    title: {
      nb: 'Kommunen har vurdert sitt eget tilbud etter avslaget eller den raske avslutningen',
      nn: 'Kommunen har vurdert sitt eige tilbod etter avslaget eller den raske avslutninga',
      en: 'The municipality has considered its own services after the refusal or the quick closing',
    },
  },
  'spesialist.startet': {
    title: {
      nb: 'Spesialisthelsetjenesten har startet',
      nn: 'Spesialisthelsetenesta har starta',
      en: 'Specialist services have started',
    },
  },
  'spesialist.avsluttet-raskt': {
    title: {
      nb: 'Spesialisthelsetjenesten har avsluttet raskt',
      nn: 'Spesialisthelsetenesta har avslutta raskt',
      en: 'Specialist services have closed quickly',
    },
  },
  'utskrivning.varslet': {
    title: {
      nb: 'Kommunen er varslet om utskrivning',
      nn: 'Kommunen er varsla om utskriving',
      en: 'The municipality has been notified of discharge',
    },
    takes: { dag: 'day' },
  },
  'utskrivning.gjennomfort': {
    title: { nb: 'Personen er skrevet ut', nn: 'Personen er skriven ut', en: 'The person has been discharged' },
  },
  'oppfolging.overtatt': {
    title: {
      nb: 'Kommunen har overtatt oppfølgingen',
      nn: 'Kommunen har teke over oppfølginga',
      en: 'The municipality has taken over the follow-up',
    },
  },
} as const satisfies EventDefinitions
