import type { Actions } from '../../src/engine/action.js'

/** How help is given, whatever it consists of. */
export const hjelpen = {
  'sett-i-gang-hjelp': {
    kind: 'service',
    title: {
      nb: 'Sett i gang hjelp raskt, gjerne parallelt med videre kartlegging',
      nn: 'Set i gang hjelp raskt, gjerne parallelt med vidare kartlegging',
      en: 'Start help quickly, preferably in parallel with further mapping',
    },
    needsNoService: 'way-of-working',
  },
  'gi-informasjon-og-medvirkning': {
    kind: 'information',
    title: {
      nb: 'Gi informasjon og la personen medvirke',
      nn: 'Gi informasjon og la personen medverke',
      en: 'Give information and let the person take part',
    },
    needsNoService: 'way-of-working',
  },
  'gi-tilgang-til-hjelp': {
    kind: 'service',
    title: {
      nb: 'Gi tilgang til hjelpen uten vilkår som stenger noen ute',
      nn: 'Gi tilgang til hjelpa utan vilkår som stengjer nokon ute',
      en: 'Give access to help without conditions that shut anyone out',
    },
    needsNoService: 'way-of-working',
  },
  'gi-sammenhengende-hjelp': {
    kind: 'service',
    title: {
      nb: 'Sørg for hjelp som henger sammen',
      nn: 'Syt for hjelp som heng saman',
      en: 'Ensure help that is joined up',
    },
    needsNoService: 'way-of-working',
  },
  'gi-tilgang-til-andre-hovedforlop': {
    kind: 'service',
    title: {
      nb: 'Gi tilgang til tiltak fra andre hovedforløp når de passer',
      nn: 'Gi tilgang til tiltak frå andre hovudforløp når dei passar',
      en: 'Give access to measures from other hovedforløp when they fit',
    },
    needsNoService: 'way-of-working',
  },
  'tilpass-hjelpen': {
    kind: 'service',
    title: {
      nb: 'Tilpass hjelpen til personen',
      nn: 'Tilpass hjelpa til personen',
      en: 'Fit the help to the person',
    },
    needsNoService: 'way-of-working',
  },
  'tilpass-sprak-og-kultur': {
    kind: 'information',
    title: {
      nb: 'Tilpass språk og kultur, og bruk tolk',
      nn: 'Tilpass språk og kultur, og bruk tolk',
      en: 'Fit language and culture, and use an interpreter',
    },
  },
  'samvalg-om-hjelpen': {
    kind: 'plan',
    title: {
      nb: 'Form hjelpen sammen med personen',
      nn: 'Form hjelpa saman med personen',
      en: 'Shape the help together with the person',
    },
  },
  'avtal-mal-for-hjelpen': {
    kind: 'plan',
    title: {
      nb: 'Avtal mål for hjelpen',
      nn: 'Avtal mål for hjelpa',
      en: 'Agree on goals for the help',
    },
  },
  'bruk-faglige-ressurser': {
    kind: 'information',
    title: {
      nb: 'Bruk retningslinjer, råd og opplæring som gjelder situasjonen',
      nn: 'Bruk retningslinjer, råd og opplæring som gjeld situasjonen',
      en: 'Use guidelines, advice and training that concern the situation',
    },
  },
} as const satisfies Actions
