import { any } from '../../rules/vocabulary.js'
import { selvmordsrisikoAvdekket, selvskadingAvdekket } from '../../rules/risiko/funn.js'
import type { PlanPart } from '../../src/plan/plan.js'

/** What the person knows best: the signs, what helps and what does not. */
export const degSelv: readonly PlanPart[] = [
  {
    id: 'tidlige-tegn',
    kind: 'list',
    title: {
      nb: 'Tidlige tegn på at du får det verre',
      nn: 'Tidlege teikn på at du får det verre',
      en: 'Early signs that you are getting worse',
    },
    help: {
      nb: 'Hva merker du først? Hva merker andre?',
      nn: 'Kva merkar du først? Kva merkar andre?',
      en: 'What do you notice first? What do others notice?',
    },
    statements: ['R7.88'],
    basis: 'guideline',
    required: 'always',
  },
  {
    id: 'utlosende-situasjoner',
    kind: 'list',
    title: {
      nb: 'Situasjoner som kan gjøre det verre',
      nn: 'Situasjonar som kan gjere det verre',
      en: 'Situations that can make it worse',
    },
    help: {
      nb: 'Hva pleier å sette det i gang? Hva gjør du da?',
      nn: 'Kva plar setje det i gang? Kva gjer du då?',
      en: 'What usually starts it? What do you do then?',
    },
    statements: [],
    sources: ['rad-selvskading-og-selvmord'],
    basis: 'national-advice',
    required: any(selvskadingAvdekket, selvmordsrisikoAvdekket),
  },
  {
    id: 'egne-tiltak',
    kind: 'list',
    title: {
      nb: 'Hva du selv kan gjøre, eller la være å gjøre',
      nn: 'Kva du sjølv kan gjere, eller la vere å gjere',
      en: 'What you can do yourself, or avoid doing',
    },
    help: {
      nb: 'Skriv det så konkret at du kan følge det når det er vanskelig.',
      nn: 'Skriv det så konkret at du kan følgje det når det er vanskeleg.',
      en: 'Write it so concretely that you can follow it when things are hard.',
    },
    statements: ['R7.89'],
    basis: 'guideline',
    required: 'always',
  },
  {
    id: 'har-hjulpet',
    kind: 'list',
    title: { nb: 'Hva som har hjulpet deg før', nn: 'Kva som har hjelpt deg før', en: 'What has helped you before' },
    help: {
      nb: 'Tiltak som har virket for deg tidligere.',
      nn: 'Tiltak som har verka for deg tidlegare.',
      en: 'Measures that have worked for you earlier.',
    },
    statements: ['R7.86'],
    basis: 'guideline',
    required: 'always',
  },
  {
    id: 'onsker-ikke',
    kind: 'list',
    title: { nb: 'Hva du ikke ønsker', nn: 'Kva du ikkje ønskjer', en: 'What you do not want' },
    help: {
      nb: 'Tiltak du ikke vil ha, også når du har det på det verste.',
      nn: 'Tiltak du ikkje vil ha, òg når du har det på det verste.',
      en: 'Measures you do not want, also when you are at your worst.',
    },
    statements: ['R7.86'],
    basis: 'guideline',
    required: 'always',
  },
  {
    id: 'a-bli-mott',
    kind: 'text',
    title: { nb: 'Hvordan du ønsker å bli møtt', nn: 'Korleis du ønskjer å bli møtt', en: 'How you want to be met' },
    help: {
      nb: 'Hva som er god hjelp for deg.',
      nn: 'Kva som er god hjelp for deg.',
      en: 'What good help is to you.',
    },
    statements: [],
    sources: ['kriseplan-vinje'],
    basis: 'national-advice',
    required: 'optional',
  },
]
