import { any, is } from '../../rules/vocabulary.js'
import type { PlanPart } from '../../src/plan/plan.js'
import { nodnumre } from './kontakt-i-krise.js'

/** Who does what, and who can be reached. Conditions as in the rule on the content of the plan. */
export const deRundtDeg: readonly PlanPart[] = [
  {
    id: 'tiltak-ved-forverring',
    kind: 'tasks',
    title: {
      nb: 'Hva som skal skje når du får det verre',
      nn: 'Kva som skal skje når du får det verre',
      en: 'What is to happen when you get worse',
    },
    help: {
      nb: 'De riktige tiltakene for å stanse det fort, og hvem som setter dem i gang.',
      nn: 'Dei rette tiltaka for å stanse det fort, og kven som set dei i gang.',
      en: 'The right measures to stop it quickly, and who starts them.',
    },
    statements: ['R7.85'],
    basis: 'guideline',
    required: 'always',
  },
  {
    id: 'kontakt',
    kind: 'people',
    title: {
      nb: 'Hvem du kan kontakte i en krise',
      nn: 'Kven du kan kontakte i ei krise',
      en: 'Whom you can contact in a crisis',
    },
    help: {
      nb: 'Navn og telefonnummer, og gjerne når på døgnet de svarer.',
      nn: 'Namn og telefonnummer, og gjerne når på døgnet dei svarar.',
      en: 'Names and telephone numbers, and the hours at which they answer.',
    },
    note: nodnumre,
    statements: ['R7.90'],
    sources: ['helsenorge-akutt'],
    basis: 'guideline',
    required: 'always',
  },
  {
    id: 'tjenestenes-ansvar',
    kind: 'tasks',
    title: {
      nb: 'Hva hver tjeneste har ansvar for',
      nn: 'Kva kvar teneste har ansvar for',
      en: 'What each service is responsible for',
    },
    help: {
      nb: 'Kommunen, fastlegen, spesialisthelsetjenesten og andre som er med.',
      nn: 'Kommunen, fastlegen, spesialisthelsetenesta og andre som er med.',
      en: 'The municipality, the GP, specialist services and others who take part.',
    },
    statements: ['R7.91'],
    basis: 'guideline',
    required: 'always',
  },
  {
    id: 'parorendes-bidrag',
    kind: 'text',
    title: {
      nb: 'Hva dine nærmeste kan bidra med',
      nn: 'Kva dine nærmaste kan bidra med',
      en: 'What those close to you can contribute',
    },
    help: {
      nb: 'Det du ønsker hjelp til fra dem, og det du ikke vil at de skal gjøre.',
      nn: 'Det du ønskjer hjelp til frå dei, og det du ikkje vil at dei skal gjere.',
      en: 'What you want their help with, and what you do not want them to do.',
    },
    statements: ['R7.92'],
    basis: 'guideline',
    required: is('parorendeTilgjengelig'),
  },
  {
    id: 'parorendes-kontakt',
    kind: 'people',
    title: {
      nb: 'Hvem dine nærmeste kan kontakte',
      nn: 'Kven dine nærmaste kan kontakte',
      en: 'Whom those close to you can contact',
    },
    help: {
      nb: 'Navn og telefonnummer til den de kan ringe når de er bekymret for deg.',
      nn: 'Namn og telefonnummer til den dei kan ringje når dei er uroa for deg.',
      en: 'Name and number of the one they can call when they are worried about you.',
    },
    statements: ['R7.92'],
    basis: 'guideline',
    required: is('parorendeTilgjengelig'),
  },
  {
    id: 'barn-og-kjaledyr',
    kind: 'people',
    title: {
      nb: 'Hvem som tar seg av barn og kjæledyr',
      nn: 'Kven som tek seg av barn og kjæledyr',
      en: 'Who looks after children and pets',
    },
    help: {
      nb: 'Den som har sagt ja til å ta seg av dem når du ikke kan selv.',
      nn: 'Den som har sagt ja til å ta seg av dei når du ikkje kan sjølv.',
      en: 'The one who has agreed to look after them when you cannot.',
    },
    statements: ['R7.93'],
    basis: 'guideline',
    required: any(is('mindrearigeBarn'), is('kjaledyr')),
  },
]
