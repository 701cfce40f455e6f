import type { EventDefinitions } from '../../src/pathway/event.js'

/** What happens in a hovedforlop. */
export const hovedforlop = {
  'kartlegging.startet': {
    title: { nb: 'Kartleggingen er startet', nn: 'Kartlegginga er starta', en: 'The mapping has started' },
  },
  'kartlegging.fullfort': {
    title: { nb: 'Kartleggingen er fullført', nn: 'Kartlegginga er fullført', en: 'The mapping has been completed' },
    takes: { decision: 'decision' },
  },
  'samvalg.gjennomfort': {
    title: {
      nb: 'Personen og fagpersonen har valgt tiltak sammen',
      nn: 'Personen og fagpersonen har valt tiltak saman',
      en: 'The person and the professional have chosen measures together',
    },
  },
  'evaluering.gjennomfort': {
    title: { nb: 'Hjelpen er evaluert', nn: 'Hjelpa er evaluert', en: 'The help has been evaluated' },
    needs: { utfall: ['fortsett', 'trapp-opp', 'trapp-ned', 'avslutt'] },
    takes: { neste: 'day', decision: 'decision' },
  },
  'tilbakefallsplan.tilbudt': {
    title: {
      nb: 'Plan for tilbakefall er tilbudt',
      nn: 'Plan for tilbakefall er tilbydd',
      en: 'A plan for relapse has been offered',
    },
  },
  'tilbakefallsplan.laget': {
    title: {
      nb: 'Plan for tilbakefall er laget',
      nn: 'Plan for tilbakefall er laga',
      en: 'A plan for relapse has been made',
    },
  },
  'forlop.avsluttet': {
    title: { nb: 'Forløpet er avsluttet', nn: 'Forløpet er avslutta', en: 'The pathway has been closed' },
  },
  'forlop.avbrutt': {
    title: {
      nb: 'Personen har avbrutt forløpet',
      nn: 'Personen har avbrote forløpet',
      en: 'The person has broken off the pathway',
    },
    needs: { grunn: 'text' },
  },
  'forlop.gjenapnet': {
    title: {
      nb: 'Personen er kommet raskt tilbake',
      nn: 'Personen er komen raskt tilbake',
      en: 'The person has quickly come back',
    },
  },
  'risiko.kartlagt': {
    title: {
      nb: 'Selvskading, selvmordsrisiko og voldsrisiko er kartlagt',
      nn: 'Sjølvskading, sjølvmordsrisiko og valdsrisiko er kartlagd',
      en: 'Self-harm, suicide risk and violence risk have been mapped',
    },
  },
  'risiko.avdekket': {
    title: { nb: 'Risiko er avdekket', nn: 'Risiko er avdekt', en: 'A risk has been found' },
    needs: { decision: 'decision' },
  },
  'risiko.fulgt-opp': {
    title: {
      nb: 'Den avdekkede risikoen er fulgt opp',
      nn: 'Den avdekte risikoen er følgd opp',
      en: 'The risk that was found has been followed up',
    },
  },
  'akutt-fare.oppstatt': {
    title: { nb: 'Akutt fare er oppstått', nn: 'Akutt fare har oppstått', en: 'Imminent danger has arisen' },
    needs: { decision: 'decision' },
  },
  'akutt-fare.over': {
    title: { nb: 'Den akutte faren er over', nn: 'Den akutte faren er over', en: 'The imminent danger is over' },
  },
} as const satisfies EventDefinitions
