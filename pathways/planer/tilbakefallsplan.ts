import { plan } from '../../src/plan/plan.js'
import { nodnumre } from './kontakt-i-krise.js'

export const tilbakefallsplan = plan({
  id: 'tilbakefallsplan',
  version: '1',
  title: { nb: 'Plan ved tilbakefall', nn: 'Plan ved tilbakefall', en: 'Relapse plan' },
  purpose: {
    nb: 'Planen sier hva som hjelper deg, og hva du ønsker, hvis problemene kommer tilbake eller blir verre.',
    nn: 'Planen seier kva som hjelper deg, og kva du ønskjer, om problema kjem tilbake eller blir verre.',
    en: 'The plan says what helps you, and what you want, if the problems come back or get worse.',
  },
  statements: ['R5.17', 'R6.49'],
  sources: [],
  parts: [
    {
      id: 'hjelper',
      kind: 'list',
      title: {
        nb: 'Hva som hjelper hvis det kommer tilbake',
        nn: 'Kva som hjelper om det kjem tilbake',
        en: 'What helps if it comes back',
      },
      help: {
        nb: 'Tiltak som passer for deg, både de du kan gjøre selv og de andre gjør.',
        nn: 'Tiltak som høver for deg, både dei du kan gjere sjølv og dei andre gjer.',
        en: 'Measures that suit you, both those you can take yourself and those others take.',
      },
      statements: ['R6.49'],
      basis: 'guideline',
      required: 'always',
    },
    {
      id: 'onsker',
      kind: 'list',
      title: {
        nb: 'Hva du ønsker, og ikke ønsker, at vi gjør',
        nn: 'Kva du ønskjer, og ikkje ønskjer, at vi gjer',
        en: 'What you want us to do, and not to do',
      },
      help: {
        nb: 'Det du vil ha hjelp til da, og hvordan.',
        nn: 'Det du vil ha hjelp til då, og korleis.',
        en: 'What you want help with then, and how.',
      },
      statements: ['R6.49'],
      basis: 'guideline',
      required: 'always',
    },
    {
      id: 'verktoy',
      kind: 'list',
      title: {
        nb: 'Det du har lært som du kan bruke igjen',
        nn: 'Det du har lært som du kan bruke igjen',
        en: 'What you have learnt and can use again',
      },
      help: {
        nb: 'Egne måter å mestre på hvis liknende vansker kommer igjen.',
        nn: 'Eigne måtar å meistre på om liknande vanskar kjem igjen.',
        en: 'Your own ways of coping if similar difficulties come again.',
      },
      statements: ['R5.17'],
      basis: 'guideline',
      required: 'optional',
    },
    {
      id: 'tidlige-tegn',
      kind: 'list',
      title: {
        nb: 'Tegn på at det er på vei tilbake',
        nn: 'Teikn på at det er på veg tilbake',
        en: 'Signs that it is coming back',
      },
      help: {
        nb: 'Hva merker du først? Hva merker andre?',
        nn: 'Kva merkar du først? Kva merkar andre?',
        en: 'What do you notice first? What do others notice?',
      },
      statements: [],
      basis: 'derived',
      required: 'optional',
    },
    {
      id: 'kontakt',
      kind: 'people',
      title: { nb: 'Hvem du kan kontakte', nn: 'Kven du kan kontakte', en: 'Whom you can contact' },
      help: {
        nb: 'Navn og telefonnummer.',
        nn: 'Namn og telefonnummer.',
        en: 'Names and telephone numbers.',
      },
      note: nodnumre,
      statements: [],
      sources: ['helsenorge-akutt'],
      basis: 'derived',
      required: 'optional',
    },
  ],
})
