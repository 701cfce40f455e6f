import type { Actions } from '../../src/engine/action.js'
import { always } from '../../src/logic/condition.js'

/** Self-harm, suicide risk and violence risk: map, contact, refer, cooperate. */
export const risiko = {
  'kartlegg-selvskading': {
    kind: 'assessment',
    title: {
      nb: 'Kartlegg selvskading',
      nn: 'Kartlegg sjølvskading',
      en: 'Map self-harm',
    },
    safety: true,
    doneWhenKnown: ['selvskading'],
  },
  'kartlegg-selvmordsrisiko': {
    kind: 'assessment',
    title: {
      nb: 'Kartlegg selvmordsrisiko',
      nn: 'Kartlegg sjølvmordsrisiko',
      en: 'Map suicide risk',
    },
    safety: true,
    doneWhenKnown: ['selvmordsrisiko'],
  },
  'kartlegg-voldsrisiko': {
    kind: 'assessment',
    title: {
      nb: 'Kartlegg risiko for at personen utøver vold',
      nn: 'Kartlegg risiko for at personen utøver vald',
      en: 'Map the risk that the person commits violence',
    },
    safety: true,
    doneWhenKnown: ['voldsrisiko'],
  },
  'kartlegg-overdoserisiko': {
    kind: 'assessment',
    title: {
      nb: 'Kartlegg overdoserisiko',
      nn: 'Kartlegg overdoserisiko',
      en: 'Map the risk of overdose',
    },
    safety: true,
    doneWhenKnown: ['overdoserisiko'],
  },
  'kontakt-spesialist-selvskading': {
    kind: 'contact',
    title: {
      nb: 'Kontakt spesialisthelsetjenesten for å vurdere selvskadingen',
      nn: 'Kontakt spesialisthelsetenesta for å vurdere sjølvskadinga',
      en: 'Contact specialist services to assess the self-harm',
    },
  },
  'kontakt-spesialist-selvmordsrisiko': {
    kind: 'contact',
    title: {
      nb: 'Kontakt spesialisthelsetjenesten for å vurdere selvmordsrisikoen',
      nn: 'Kontakt spesialisthelsetenesta for å vurdere sjølvmordsrisikoen',
      en: 'Contact specialist services to assess the suicide risk',
    },
  },
  'kontakt-spesialist-voldsrisiko': {
    kind: 'contact',
    title: {
      nb: 'Kontakt spesialisthelsetjenesten for å vurdere voldsrisikoen',
      nn: 'Kontakt spesialisthelsetenesta for å vurdere valdsrisikoen',
      en: 'Contact specialist services to assess the violence risk',
    },
  },
  'henvis-spesialist-selvskading': {
    kind: 'referral',
    title: {
      nb: 'Sørg for nødvendig henvisning til spesialisthelsetjenesten for selvskading',
      nn: 'Syt for nødvendig tilvising til spesialisthelsetenesta for sjølvskading',
      en: 'Ensure the necessary referral to specialist services for self-harm',
    },
    routes: [{ to: 'spesialisthelsetjenesten', when: always }],
  },
  'henvis-spesialist-selvmordsrisiko': {
    kind: 'referral',
    title: {
      nb: 'Sørg for nødvendig henvisning til spesialisthelsetjenesten for selvmordsrisiko',
      nn: 'Syt for nødvendig tilvising til spesialisthelsetenesta for sjølvmordsrisiko',
      en: 'Ensure the necessary referral to specialist services for suicide risk',
    },
    routes: [{ to: 'spesialisthelsetjenesten', when: always }],
  },
  'henvis-spesialist-voldsrisiko': {
    kind: 'referral',
    title: {
      nb: 'Sørg for nødvendig henvisning til spesialisthelsetjenesten for voldsrisiko',
      nn: 'Syt for nødvendig tilvising til spesialisthelsetenesta for valdsrisiko',
      en: 'Ensure the necessary referral to specialist services for violence risk',
    },
    routes: [{ to: 'spesialisthelsetjenesten', when: always }],
  },
  'sok-veiledning-selvskading': {
    kind: 'contact',
    title: {
      nb: 'Søk veiledning hos spesialisthelsetjenesten om selvskadingen',
      nn: 'Søk rettleiing hos spesialisthelsetenesta om sjølvskadinga',
      en: 'Seek guidance from specialist services on the self-harm',
    },
  },
  'sok-veiledning-selvmordsrisiko': {
    kind: 'contact',
    title: {
      nb: 'Søk veiledning hos spesialisthelsetjenesten om selvmordsrisikoen',
      nn: 'Søk rettleiing hos spesialisthelsetenesta om sjølvmordsrisikoen',
      en: 'Seek guidance from specialist services on the suicide risk',
    },
  },
  'sok-veiledning-voldsrisiko': {
    kind: 'contact',
    title: {
      nb: 'Samarbeid og søk veiledning om voldsrisikoen hos spesialisthelsetjenesten og RVTS',
      nn: 'Samarbeid og søk rettleiing om valdsrisikoen hos spesialisthelsetenesta og RVTS',
      en: 'Cooperate and seek guidance on the violence risk from specialist services and RVTS',
    },
  },
  'folg-trinnveiledning': {
    kind: 'assessment',
    title: {
      nb: 'Følg de nasjonale rådene og trinnveiledningene om selvskading og selvmord',
      nn: 'Følg dei nasjonale råda og trinnrettleiingane om sjølvskading og sjølvmord',
      en: 'Follow the national advice and stepwise guides on self-harm and suicide',
    },
    safety: true,
  },
  'forebygg-selvskading-og-selvmord': {
    kind: 'assessment',
    title: {
      nb: 'Forebygg, oppdag, avverg, behandle og følg opp selvskading og selvmordsforsøk',
      nn: 'Førebygg, oppdag, avverj, behandle og følg opp sjølvskading og sjølvmordsforsøk',
      en: 'Prevent, detect, avert, treat and follow up self-harm and suicide attempts',
    },
    safety: true,
  },
  voldsrisikoutredning: {
    kind: 'assessment',
    title: {
      nb: 'Delta i en tverrfaglig utredning av voldsrisikoen sammen med spesialisthelsetjenesten',
      nn: 'Ta del i ei tverrfagleg utgreiing av valdsrisikoen saman med spesialisthelsetenesta',
      en: 'Take part in a multidisciplinary assessment of the violence risk with specialist services',
    },
    safety: true,
  },
  voldsrisikohandteringsplan: {
    kind: 'plan',
    title: {
      nb: 'Vær med på å lage en voldsrisikohåndteringsplan med konkrete tiltak',
      nn: 'Ver med på å lage ein plan for handtering av valdsrisikoen med konkrete tiltak',
      en: 'Take part in making a violence risk management plan with concrete measures',
    },
    safety: true,
  },
  'samarbeid-politi': {
    kind: 'collaboration',
    title: {
      nb: 'Samarbeid med politiet om voldsrisikoen slik rundskrivet sier',
      nn: 'Samarbeid med politiet om valdsrisikoen slik rundskrivet seier',
      en: 'Cooperate with the police on the violence risk as the circular says',
    },
    safety: true,
  },
  'samarbeid-spesialist-voldsrisiko': {
    kind: 'collaboration',
    title: {
      nb: 'Vurder og håndter voldsrisikoen i samarbeid mellom kommune og spesialisthelsetjeneste',
      nn: 'Vurder og handter valdsrisikoen i samarbeid mellom kommune og spesialisthelseteneste',
      en: 'Assess and manage the violence risk together, municipality and specialist services',
    },
    safety: true,
  },
  'handter-voldsrisiko': {
    kind: 'service',
    title: {
      nb: 'Velg tiltak som forebygger og håndterer vold',
      nn: 'Vel tiltak som førebygger og handterer vald',
      en: 'Choose measures that prevent and manage violence',
    },
  },
  'trygge-rammer': {
    kind: 'service',
    title: {
      nb: 'Gi hjelp, utredning og behandling i trygge rammer for brukere og ansatte',
      nn: 'Gi hjelp, utgreiing og behandling i trygge rammer for brukarar og tilsette',
      en: 'Give help, assessment and treatment in a setting that is safe for users and staff',
    },
    needsNoService: 'way-of-working',
    safety: true,
  },
} as const satisfies Actions
