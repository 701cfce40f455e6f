import type { ChecklistItem } from '../../src/plan/checklist.js'
import { inBothTemplates, inOneTemplate } from './tsb-problem.js'

/** What has been before, and what has been tried. */
export const tsbHistorikk: readonly ChecklistItem[] = [
  {
    ...inBothTemplates,
    group: 'historikk',
    id: 'behandling',
    title: {
      nb: 'Behandling nå og tidligere',
      nn: 'Behandling no og tidlegare',
      en: 'Treatment now and earlier',
    },
    help: {
      nb: 'Hva som er prøvd, hvordan det gikk, og epikriser.',
      nn: 'Kva som er prøvd, korleis det gjekk, og epikrisar.',
      en: 'What was tried, how it went, and discharge summaries.',
    },
    from: ['oppfolgingISpesialisthelsetjenesten', 'nyligUtskrevet', 'tidligereKartlegging'],
    written: true,
  },
  {
    ...inOneTemplate,
    group: 'historikk',
    id: 'bakgrunn',
    title: { nb: 'Bakgrunn', nn: 'Bakgrunn', en: 'Background' },
    help: {
      nb: 'Det i livet som er viktig for å forstå situasjonen.',
      nn: 'Det i livet som er viktig for å forstå situasjonen.',
      en: 'What in life matters for understanding the situation.',
    },
    from: ['livshendelser'],
  },
  {
    ...inOneTemplate,
    group: 'historikk',
    id: 'undersokelser',
    title: {
      nb: 'Utredninger og undersøkelser',
      nn: 'Utgreiingar og undersøkingar',
      en: 'Assessments and examinations',
    },
    help: {
      nb: 'Det som er gjort, og det som legges ved.',
      nn: 'Det som er gjort, og det som blir lagt ved.',
      en: 'What has been done, and what is enclosed.',
    },
    from: [],
  },
]
