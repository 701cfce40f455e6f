import type { EventDefinitions } from '../../src/pathway/event.js'

/** Coordinator, responsibility group and plans in hovedforlop 3. */
export const koordinering = {
  'koordinator.tilbudt': {
    title: { nb: 'Koordinator er tilbudt', nn: 'Koordinator er tilbydd', en: 'A coordinator has been offered' },
  },
  'koordinator.oppnevnt': {
    title: { nb: 'Koordinator er oppnevnt', nn: 'Koordinator er oppnemnd', en: 'A coordinator has been appointed' },
  },
  'koordinator.avslatt': {
    title: {
      nb: 'Personen har takket nei til koordinator',
      nn: 'Personen har takka nei til koordinator',
      en: 'The person has declined a coordinator',
    },
  },
  'individuell-plan.tilbudt': {
    title: {
      nb: 'Individuell plan er tilbudt',
      nn: 'Individuell plan er tilbydd',
      en: 'An individual plan has been offered',
    },
  },
  'individuell-plan.onsket': {
    title: {
      nb: 'Personen ønsker individuell plan',
      nn: 'Personen ønskjer individuell plan',
      en: 'The person wants an individual plan',
    },
  },
  'individuell-plan.avslatt': {
    title: {
      nb: 'Personen har takket nei til individuell plan; koordinatoren blir',
      nn: 'Personen har takka nei til individuell plan; koordinatoren blir',
      en: 'The person has declined an individual plan; the coordinator stays',
    },
  },
  'individuell-plan.laget': {
    title: { nb: 'Individuell plan er laget', nn: 'Individuell plan er laga', en: 'An individual plan has been made' },
  },
  'ansvarsgruppe.opprettet': {
    title: {
      nb: 'Ansvarsgruppe er opprettet',
      nn: 'Ansvarsgruppe er oppretta',
      en: 'A responsibility group has been set up',
    },
  },
  'krise-og-mestringsplan.laget': {
    title: {
      nb: 'Krise- og mestringsplan er laget',
      nn: 'Krise- og meistringsplan er laga',
      en: 'A crisis and coping plan has been made',
    },
  },
  'hjertekontroll.gjennomfort': {
    title: {
      nb: 'Årlig kontroll av hjerte og kar er gjennomført',
      nn: 'Årleg kontroll av hjarte og kar er gjennomført',
      en: 'The yearly heart check has been done',
    },
    takes: { neste: 'day' },
  },
} as const satisfies EventDefinitions
