import { plan } from '../../src/plan/plan.js'
import { utredningTsb } from './utredning-tsb.js'

const kilder = ['basis-utredning-barn-og-unge', 'basis-utredning-tsb']

export const utredningsplan = plan({
  id: 'utredningsplan',
  version: '1',
  title: { nb: 'Utredningsplan', nn: 'Utgreiingsplan', en: 'Assessment plan' },
  purpose: {
    nb: 'Planen viser hva vi skal finne ut, og hvordan. Du er med på å lage den, og bør få en kopi.',
    nn: 'Planen viser kva vi skal finne ut, og korleis. Du er med på å lage han, og bør få ein kopi.',
    en: 'The plan shows what we are to find out, and how. You take part in making it, and should get a copy.',
  },
  statements: ['R7.59', 'R7.61'],
  sources: kilder,
  madeWith: {
    title: { nb: 'Hvem som har laget planen', nn: 'Kven som har laga planen', en: 'Who made the plan' },
    help: {
      nb: 'Du og behandleren. Kommunen er med når den følger deg opp.',
      nn: 'Du og behandlaren. Kommunen er med når han følgjer deg opp.',
      en: 'You and your therapist. The municipality takes part when it follows you up.',
    },
    statements: ['R7.61'],
    sources: kilder,
    basis: 'national-advice',
    required: 'always',
  },
  parts: [
    {
      id: 'dine-mal',
      kind: 'text',
      title: {
        nb: 'Hva du ønsker og forventer',
        nn: 'Kva du ønskjer og ventar',
        en: 'What you want and expect',
      },
      help: {
        nb: 'Målene dine, og hvordan du selv ser på det som er vanskelig.',
        nn: 'Måla dine, og korleis du sjølv ser på det som er vanskeleg.',
        en: 'Your goals, and how you see what is difficult.',
      },
      statements: [],
      sources: ['kartlegging-og-utredning-voksne', 'kartlegging-og-utredning-tsb'],
      basis: 'national-advice',
      required: 'always',
    },
    {
      id: 'undersokelser',
      kind: 'tasks',
      title: { nb: 'Hva som skal undersøkes', nn: 'Kva som skal undersøkjast', en: 'What is to be examined' },
      help: {
        nb: 'Hva vi skal finne ut, hvem som gjør det, og når du får svar.',
        nn: 'Kva vi skal finne ut, kven som gjer det, og når du får svar.',
        en: 'What we are to find out, who does it, and when you get an answer.',
      },
      statements: ['R7.61'],
      sources: kilder,
      basis: 'national-advice',
      required: 'always',
    },
    {
      id: 'spesialist',
      kind: 'people',
      title: {
        nb: 'Spesialisten som er med',
        nn: 'Spesialisten som er med',
        en: 'The specialist who takes part',
      },
      help: {
        nb: 'Spesialist i psykiatri eller psykologi, eller i rus- og avhengighetsmedisin.',
        nn: 'Spesialist i psykiatri eller psykologi, eller i rus- og avhengigheitsmedisin.',
        en: 'A specialist in psychiatry or psychology, or in addiction medicine.',
      },
      statements: [],
      sources: kilder,
      basis: 'national-advice',
      required: 'always',
    },
    ...utredningTsb,
    {
      id: 'kopi',
      kind: 'text',
      title: { nb: 'Kopi av planen', nn: 'Kopi av planen', en: 'Copy of the plan' },
      help: {
        nb: 'Hvem som har fått kopi, og når. Du bør få en.',
        nn: 'Kven som har fått kopi, og når. Du bør få ein.',
        en: 'Who has been given a copy, and when. You should get one.',
      },
      statements: [],
      sources: kilder,
      basis: 'national-advice',
      required: 'always',
    },
  ],
})
