import type { NationalProduct } from '../../src/guideline/source.js'

/** The day the stored copies of the pages were read. */
const checked = '2026-11-22'

const helsedirektoratet = 'https://www.helsedirektoratet.no'

const product = <Id extends string>(products: {
  readonly [K in Id]: Omit<NationalProduct, 'kind' | 'id' | 'checked'>
}): { readonly [K in Id]: NationalProduct } =>
  Object.fromEntries(
    Object.entries<Omit<NationalProduct, 'kind' | 'id' | 'checked'>>(products).map(([id, definition]) => [
      id,
      { kind: 'national-product', id, checked, ...definition },
    ]),
  ) as { readonly [K in Id]: NationalProduct }

/** What other national publishers say where the guide is silent (G14) or points to them. */
export const nasjonaleRad = product({
  'helsenorge-akutt': {
    title: {
      nb: 'Selvmordstanker og selvmord',
      nn: 'Sjølvmordstankar og sjølvmord',
      en: 'Suicidal thoughts and suicide',
    },
    publisher: 'Helsenorge',
    url: 'https://www.helsenorge.no/sykdom/psykiske-lidelser/selvmord-og-selvmordstanker/',
    subject: {
      nb: 'Fare for livet: 113, heller én gang for mye. Kan ikke vente, men ikke livstruende: legevakt 116117',
      nn: 'Fare for livet: 113, heller éin gong for mykje. Kan ikkje vente, men ikkje livstrugande: legevakt 116117',
      en: 'Danger to life: 113, rather once too often. Cannot wait but not life-threatening: 116117',
    },
  },
  'legevaktindeks-selvmord': {
    title: {
      nb: 'Legevaktindeks: selvmordstanker og selvmordsforsøk',
      nn: 'Legevaktindeks: sjølvmordstankar og sjølvmordsforsøk',
      en: 'Legevaktindeks: suicidal thoughts and suicide attempts',
    },
    publisher: 'Legevaktindeks',
    url: 'https://legevaktindeks.no/selvmordstanker-selvmordsforsok',
    subject: {
      nb: 'Akutt fare med konkrete planer, forberedelser og metode for hånden settes over til 113',
      nn: 'Akutt fare med konkrete planar, førebuingar og metode for handa blir sett over til 113',
      en: 'Acute danger with concrete plans, preparations and a method at hand is passed on to 113',
    },
  },
  'rad-selvskading-og-selvmord': {
    title: {
      nb: 'Selvskading og selvmord – veiledende materiell for kommunene om forebygging',
      nn: 'Sjølvskading og sjølvmord – rettleiande materiell for kommunane om førebygging',
      en: 'Self-harm and suicide – material for the municipalities on prevention',
    },
    publisher: 'Helsedirektoratet',
    published: '2017-07-11',
    url: `${helsedirektoratet}/faglige-rad/selvskading-og-selvmord-veiledende-materiell-for-kommunene-om-forebygging`,
    subject: {
      nb: 'Trinnvise veiledninger for å kartlegge, avgjøre og følge opp selvskading og selvmordsrisiko i kommunen',
      nn: 'Trinnvise rettleiingar for å kartlegge, avgjere og følge opp sjølvskading og sjølvmordsrisiko i kommunen',
      en: 'Stepwise guides to map, decide on and follow up self-harm and suicide risk in the municipality',
    },
  },
  'retningslinje-selvmordsforebygging': {
    title: {
      nb: 'Selvmordsforebygging i psykisk helsevern og TSB',
      nn: 'Sjølvmordsførebygging i psykisk helsevern og TSB',
      en: 'Suicide prevention in specialist mental health care and specialised substance use treatment',
    },
    publisher: 'Helsedirektoratet',
    url: `${helsedirektoratet}/retningslinjer/selvmordsforebygging-i-psykisk-helsevern-og-tsb`,
    subject: {
      nb: 'Selvmordsrisiko graderes ikke, og verktøy brukes ikke til å forutsi selvmord',
      nn: 'Sjølvmordsrisiko blir ikkje gradert, og verktøy blir ikkje brukte til å spå sjølvmord',
      en: 'Suicide risk is not graded, and tools are not used to predict suicide',
    },
  },
  'rad-voldsrisikoutredning': {
    title: {
      nb: 'Voldsrisikoutredning ved alvorlig psykisk lidelse',
      nn: 'Valdsrisikoutgreiing ved alvorleg psykisk liding',
      en: 'Assessment of violence risk in severe mental disorder',
    },
    publisher: 'Helsedirektoratet',
    published: '2018-04-25',
    url: `${helsedirektoratet}/faglige-rad/voldsrisikoutredning-ved-alvorlig-psykisk-lidelse/`,
    subject: {
      nb: 'Når voldsrisiko utredes, hva som vurderes, og at utredning uten håndtering er ufullstendig',
      nn: 'Når valdsrisiko blir utgreidd, kva som blir vurdert, og at utgreiing utan handtering er ufullstendig',
      en: 'When violence risk is assessed, what is weighed, and that assessment without management is incomplete',
    },
  },
  'rundskriv-helse-og-politi': {
    title: {
      nb: 'Helsetjenestens og politiets ansvar for personer med psykisk lidelse',
      nn: 'Ansvaret helsetenesta og politiet har for personar med psykisk liding',
      en: 'The responsibility of health services and police for persons with mental disorder',
    },
    publisher: 'Helsedirektoratet',
    published: '2023-07-03',
    url: `${helsedirektoratet}/rundskriv/helsetjenestens-og-politiets-ansvar-for-personer-med-psykisk-lidelse/`,
    subject: {
      nb: 'Helsetjenesten har hovedansvaret og ber om hjelp fra politiet når det er nødvendig',
      nn: 'Helsetenesta har hovudansvaret og ber om hjelp frå politiet når det er nødvendig',
      en: 'Health services have the main responsibility and ask the police for help when necessary',
    },
  },
  'rad-overdoseforebygging': {
    title: {
      nb: 'Nasjonale faglige råd for kommunalt overdoseforebyggende arbeid',
      nn: 'Nasjonale faglege råd for kommunalt overdoseførebyggande arbeid',
      en: 'National advice on municipal overdose prevention',
    },
    publisher: 'Helsedirektoratet',
    published: '2025-01-16',
    subject: {
      nb: 'Rutiner, sårbare overganger, oppfølging og nalokson i kommunens arbeid mot overdoser',
      nn: 'Rutinar, sårbare overgangar, oppfølging og nalokson i arbeidet kommunen gjer mot overdosar',
      en: 'Routines, vulnerable transitions, follow-up and naloxone in the municipality’s work against overdoses',
    },
  },
})
