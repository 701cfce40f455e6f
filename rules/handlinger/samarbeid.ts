import type { Actions } from '../../src/engine/action.js'

/** Who to work with. */
export const samarbeid = {
  'involver-fastlege': {
    kind: 'collaboration',
    title: {
      nb: 'Samarbeid med fastlegen',
      nn: 'Samarbeid med fastlegen',
      en: 'Work with the GP',
    },
  },
  'involver-samarbeidspartnere': {
    kind: 'collaboration',
    title: {
      nb: 'Trekk inn de samarbeidspartnerne som er aktuelle',
      nn: 'Trekk inn dei samarbeidspartnarane som er aktuelle',
      en: 'Bring in the partners that are relevant',
    },
  },
  'involver-familie-og-nettverk': {
    kind: 'collaboration',
    title: {
      nb: 'Ta familie og nettverk med i betraktning',
      nn: 'Ta familie og nettverk med i vurderinga',
      en: 'Take family and network into account',
    },
  },
  'samordne-hjelpen': {
    kind: 'collaboration',
    title: {
      nb: 'Samordne hjelpen fra tjenestene',
      nn: 'Samordne hjelpa frå tenestene',
      en: 'Coordinate the help from the services',
    },
  },
  'samarbeid-spesialist': {
    kind: 'collaboration',
    title: {
      nb: 'Avtal ansvar og oppfølging med spesialisthelsetjenesten',
      nn: 'Avtal ansvar og oppfølging med spesialisthelsetenesta',
      en: 'Agree on responsibility and follow-up with specialist services',
    },
  },
  'samarbeid-om-tvang': {
    kind: 'collaboration',
    title: {
      nb: 'Avklar samarbeid og ansvar når tvang er i bruk',
      nn: 'Avklar samarbeid og ansvar når tvang er i bruk',
      en: 'Clarify cooperation and responsibility when compulsion is in use',
    },
  },
  'ivareta-mindrearige': {
    kind: 'assessment',
    title: {
      nb: 'Avklar hva mindreårige barn og søsken trenger av informasjon og oppfølging, og bidra til at de får det',
      nn: 'Avklar kva mindreårige barn og søsken treng av informasjon og oppfølging, og bidra til at dei får det',
      en: 'Clarify what information and follow-up children and siblings under 18 need, and help them to it',
    },
    safety: true,
  },
} as const satisfies Actions
