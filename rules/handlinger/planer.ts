import type { Actions } from '../../src/engine/action.js'

/** Plans made with the person. */
export const planer = {
  'krise-og-mestringsplan': {
    kind: 'plan',
    title: {
      nb: 'Lag en krise- og mestringsplan sammen med personen',
      nn: 'Lag ein krise- og meistringsplan saman med personen',
      en: 'Make a crisis and coping plan together with the person',
    },
  },
  'individuell-plan': {
    kind: 'plan',
    title: {
      nb: 'Tilby individuell plan, og lag den hvis personen vil ha den',
      nn: 'Tilby individuell plan, og lag han om personen vil ha han',
      en: 'Offer an individual plan, and make it if the person wants one',
    },
  },
  tilbakefallsplan: {
    kind: 'plan',
    title: {
      nb: 'Lag en plan for hva som hjelper og ønskes ved tilbakefall',
      nn: 'Lag ein plan for kva som hjelper og er ønskt ved tilbakefall',
      en: 'Make a plan for what helps and is wanted at a relapse',
    },
  },
  koordinator: {
    kind: 'collaboration',
    title: {
      nb: 'Tilby koordinator',
      nn: 'Tilby koordinator',
      en: 'Offer a coordinator',
    },
  },
  ansvarsgruppe: {
    kind: 'collaboration',
    title: {
      nb: 'Opprett ansvarsgruppe',
      nn: 'Opprett ansvarsgruppe',
      en: 'Set up a responsibility group',
    },
  },
} as const satisfies Actions
