import { oppsett } from '../oppsett.js'
import { igang } from './igang.js'

/** A door that stays open: who comes back goes on with what is agreed, and is mapped anew where nothing is. */
const apenDor = oppsett.createStateConfig({
  on: {
    'forlop.gjenapnet': [
      { guard: 'harAvtaltTiltak', target: '#oppfolging', actions: 'nullstillTrapp' },
      { target: '#kartlegging', actions: 'nullstillTrapp' },
    ],
    // a risk opens the course again, whoever closed it: its duties are taken in beside it
    'risiko.avdekket': { target: '#kartlegging', actions: 'nullstillTrapp' },
    'akutt-fare.oppstatt': { target: '#kartlegging', actions: 'nullstillTrapp' },
  },
}).on

/** The course itself, from the first contact to the open door. */
export const forlop = oppsett.createStateConfig({
  meta: { title: { nb: 'Forløpet', nn: 'Forløpet', en: 'The course' }, statements: [] },
  initial: 'igang',
  states: {
    igang,
    avsluttet: {
      id: 'avsluttet',
      meta: {
        title: { nb: 'Avsluttet, med åpen dør', nn: 'Avslutta, med open dør', en: 'Closed, with an open door' },
        statements: ['R3.22', 'R6.23'],
      },
      tags: ['closed'],
      on: apenDor,
    },
    avbrutt: {
      id: 'avbrutt',
      meta: {
        title: { nb: 'Avbrutt av personen', nn: 'Avbrote av personen', en: 'Broken off by the person' },
        statements: [],
      },
      tags: ['closed'],
      on: apenDor,
    },
  },
})
