import type { Actions } from '../../src/engine/action.js'
import { always } from '../../src/logic/condition.js'
import { pasientforlop } from './pasientforlop.js'

/** Referral and specialist involvement for other reasons than a risk that was found. */
export const henvisning = {
  'henvis-nyoppstatt-alvorlig': {
    kind: 'referral',
    title: {
      nb: 'Henvis det nyoppståtte alvorlige problemet til spesialisthelsetjenesten for vurdering',
      nn: 'Tilvis det nyoppståtte alvorlege problemet til spesialisthelsetenesta for vurdering',
      en: 'Refer the new severe problem to specialist services for assessment',
    },
    routes: [{ to: 'spesialisthelsetjenesten', when: always }],
  },
  'henvis-pasientforlop': {
    kind: 'referral',
    title: {
      nb: 'Henvis til nasjonalt pasientforløp i psykisk helsevern eller TSB',
      nn: 'Tilvis til nasjonalt pasientforløp i psykisk helsevern eller TSB',
      en: 'Refer to the national patient pathway in mental health care or specialised substance use treatment (TSB)',
    },
    routes: pasientforlop,
  },
  'vurder-radforing-eller-henvisning': {
    kind: 'referral',
    title: {
      nb: 'Vurder helhetlig om spesialisthelsetjenesten skal rådspørres eller få henvisning',
      nn: 'Vurder heilskapleg om spesialisthelsetenesta skal spørjast til råds eller få tilvising',
      en: 'Consider as a whole whether to consult specialist services or refer',
    },
    routes: [{ to: 'spesialisthelsetjenesten', when: always }],
  },
  'vurder-henvisning': {
    kind: 'assessment',
    title: {
      nb: 'Vurder om det trengs henvisning til utredning og behandling',
      nn: 'Vurder om det trengst tilvising til utgreiing og behandling',
      en: 'Consider whether referral for assessment and treatment is needed',
    },
  },
  'henvis-til-utredning': {
    kind: 'referral',
    title: {
      nb: 'Henvis til spesialisthelsetjenesten for utredning og diagnostikk',
      nn: 'Tilvis til spesialisthelsetenesta for utgreiing og diagnostikk',
      en: 'Refer to specialist services for assessment and diagnosis',
    },
    routes: [{ to: 'spesialisthelsetjenesten', when: always }],
  },
  'kontakt-spesialist-forverring': {
    kind: 'contact',
    title: {
      nb: 'Kontakt spesialisthelsetjenesten om veiledning, samarbeid og eventuell henvisning',
      nn: 'Kontakt spesialisthelsetenesta om rettleiing, samarbeid og eventuell tilvising',
      en: 'Contact specialist services about guidance, cooperation and possible referral',
    },
  },
  'radfor-spesialist-uten-henvisning': {
    kind: 'collaboration',
    title: {
      nb: 'Be spesialisthelsetjenesten om råd uten å henvise',
      nn: 'Be spesialisthelsetenesta om råd utan å tilvise',
      en: 'Ask specialist services for advice without referring',
    },
  },
  'involver-spesialist-rusutlost-psykose': {
    kind: 'referral',
    title: {
      nb: 'Involver alltid spesialisthelsetjenesten ved alvorlig eller gjentatt rusutløst psykose',
      nn: 'Involver alltid spesialisthelsetenesta ved alvorleg eller gjenteken rusutløyst psykose',
      en: 'Always involve specialist services in a severe or repeated drug-induced psychosis',
    },
    routes: [{ to: 'spesialisthelsetjenesten', when: always }],
  },
  'samarbeid-spesialist-spiseforstyrrelse': {
    kind: 'collaboration',
    title: {
      nb: 'Samarbeid med spesialisthelsetjenesten om alvorlig spiseforstyrrelse eller ernæringsproblem',
      nn: 'Samarbeid med spesialisthelsetenesta om alvorleg eteforstyrring eller ernæringsproblem',
      en: 'Cooperate with specialist services on a severe eating disorder or nutritional problem',
    },
    safety: true,
  },
  'henvis-spiseforstyrrelse': {
    kind: 'referral',
    title: {
      nb: 'Henvis alvorlig spiseforstyrrelse eller ernæringsproblem når det trengs',
      nn: 'Tilvis alvorleg eteforstyrring eller ernæringsproblem når det trengst',
      en: 'Refer a severe eating disorder or nutritional problem when needed',
    },
    routes: [{ to: 'spesialisthelsetjenesten', when: always }],
  },
  'plan-for-videre-samarbeid': {
    kind: 'plan',
    title: {
      nb: 'Lag en plan for videre samarbeid med spesialisthelsetjenesten',
      nn: 'Lag ein plan for vidare samarbeid med spesialisthelsetenesta',
      en: 'Make a plan for further cooperation with specialist services',
    },
  },
  'skriv-god-henvisning': {
    kind: 'plan',
    title: {
      nb: 'Skriv henvisningen slik pasientforløpene og henvisningsveilederen krever',
      nn: 'Skriv tilvisinga slik pasientforløpa og tilvisingsrettleiaren krev',
      en: 'Write the referral as the patient pathways and the referral guide require',
    },
  },
  'informer-om-henvisning': {
    kind: 'information',
    title: {
      nb: 'Gå gjennom henvisningen med brukeren: hvorfor, hva som står der og hva som skjer videre',
      nn: 'Gå gjennom tilvisinga med brukaren: kvifor, kva som står der og kva som skjer vidare',
      en: 'Go through the referral with the user: why, what it says and what happens next',
    },
  },
} as const satisfies Actions
