import type { EventDefinitions } from '../../src/pathway/event.js'

/** The life of an agreed measure. */
export const tiltak = {
  'tiltak.avtalt': {
    title: {
      nb: 'Et tiltak er avtalt med personen',
      nn: 'Eit tiltak er avtalt med personen',
      en: 'A measure has been agreed with the person',
    },
    needs: { tiltak: 'text' },
    takes: { tittel: 'text' },
  },
  'tiltak.startet': {
    title: { nb: 'Et tiltak er startet', nn: 'Eit tiltak er starta', en: 'A measure has started' },
    needs: { tiltak: { measure: ['agreed'] } },
  },
  'tiltak.pauset': {
    title: { nb: 'Et tiltak er satt på pause', nn: 'Eit tiltak er sett på pause', en: 'A measure has been paused' },
    needs: { tiltak: { measure: ['running'] } },
  },
  'tiltak.gjenopptatt': {
    title: {
      nb: 'Et tiltak er tatt opp igjen',
      nn: 'Eit tiltak er teke opp att',
      en: 'A measure has been taken up again',
    },
    needs: { tiltak: { measure: ['paused'] } },
  },
  'tiltak.avsluttet': {
    title: { nb: 'Et tiltak er avsluttet', nn: 'Eit tiltak er avslutta', en: 'A measure has ended' },
    needs: { tiltak: { measure: ['agreed', 'running', 'paused'] } },
  },
} as const satisfies EventDefinitions
