import type { Actions } from '../../src/engine/action.js'

/** Services a municipality can offer, one action per need. What is on offer locally is for the municipality to say. */
export const tilbud = {
  lavterskeltilbud: {
    kind: 'service',
    title: {
      nb: 'Tilby et lavterskeltilbud',
      nn: 'Tilby eit lågterskeltilbod',
      en: 'Offer a low-threshold service',
    },
  },
  'tilby-selvhjelp-og-digitale-verktoy': {
    kind: 'service',
    title: {
      nb: 'Tilby selvhjelp og digitale verktøy, helst med veiledning',
      nn: 'Tilby sjølvhjelp og digitale verktøy, helst med rettleiing',
      en: 'Offer self-help and digital tools, preferably guided',
    },
  },
  'tilby-kurs': {
    kind: 'service',
    title: {
      nb: 'Tilby kurs i mestring',
      nn: 'Tilby kurs i meistring',
      en: 'Offer courses in coping',
    },
  },
  'tilby-samtale-og-behandling': {
    kind: 'service',
    title: {
      nb: 'Tilby samtaler, råd og behandling',
      nn: 'Tilby samtalar, råd og behandling',
      en: 'Offer conversations, advice and treatment',
    },
  },
  'tilby-oppsokende-hjelp': {
    kind: 'service',
    title: {
      nb: 'Tilby oppsøkende hjelp',
      nn: 'Tilby oppsøkjande hjelp',
      en: 'Offer outreach',
    },
  },
  'tilby-tverrfaglig-team': {
    kind: 'service',
    title: {
      nb: 'Tilby tverrfaglig oppfølgingsteam',
      nn: 'Tilby tverrfagleg oppfølgingsteam',
      en: 'Offer a multidisciplinary follow-up team',
    },
  },
  'tilby-sosial-stotte': {
    kind: 'service',
    title: {
      nb: 'Tilby sosial støtte og møteplasser',
      nn: 'Tilby sosial støtte og møteplassar',
      en: 'Offer social support and meeting places',
    },
  },
  'tilby-bolighjelp': {
    kind: 'service',
    title: {
      nb: 'Tilby hjelp med bolig',
      nn: 'Tilby hjelp med bustad',
      en: 'Offer help with housing',
    },
  },
  'tilby-arbeidsstotte': {
    kind: 'service',
    title: {
      nb: 'Tilby støtte til arbeid og studier',
      nn: 'Tilby støtte til arbeid og studium',
      en: 'Offer support for work and studies',
    },
  },
  'tilby-okonomihjelp': {
    kind: 'service',
    title: {
      nb: 'Tilby hjelp med økonomi',
      nn: 'Tilby hjelp med økonomi',
      en: 'Offer help with personal economy',
    },
  },
  'tilby-akuttplass-i-kommunen': {
    kind: 'service',
    title: {
      nb: 'Vurder kommunal akuttplass eller avtale om brukerstyrt seng (KAD/ØHD)',
      nn: 'Vurder kommunal akuttplass eller avtale om brukarstyrt seng (KAD/ØHD)',
      en: 'Consider a municipal acute bed or an agreement on a user-controlled bed (KAD/ØHD)',
    },
  },
  'tilby-stotte-til-parorende': {
    kind: 'service',
    title: {
      nb: 'Tilby støtte og opplæring til pårørende, par og familier',
      nn: 'Tilby støtte og opplæring til pårørande, par og familiar',
      en: 'Offer support and training to next of kin, couples and families',
    },
  },
  'folg-opp-gravide': {
    kind: 'service',
    title: {
      nb: 'Følg opp gravide på helsestasjonen',
      nn: 'Følg opp gravide på helsestasjonen',
      en: 'Follow up pregnant women at the health station',
    },
  },
  'folg-opp-kroppslig-helse': {
    kind: 'service',
    title: {
      nb: 'Følg opp kroppslig helse',
      nn: 'Følg opp kroppsleg helse',
      en: 'Follow up physical health',
    },
  },
  'folg-opp-tannhelse': {
    kind: 'service',
    title: {
      nb: 'Følg opp tannhelsen',
      nn: 'Følg opp tannhelsa',
      en: 'Follow up dental health',
    },
  },
  'folg-opp-ernaring': {
    kind: 'service',
    title: {
      nb: 'Følg opp ernæringen',
      nn: 'Følg opp ernæringa',
      en: 'Follow up nutrition',
    },
  },
  'tilby-fysisk-aktivitet': {
    kind: 'service',
    title: {
      nb: 'Tilby fysisk aktivitet og hjelp til sunne vaner',
      nn: 'Tilby fysisk aktivitet og hjelp til sunne vanar',
      en: 'Offer physical activity and help with healthy habits',
    },
  },
  'tilby-roykeslutt': {
    kind: 'service',
    title: {
      nb: 'Tilby røykeslutt',
      nn: 'Tilby røykjeslutt',
      en: 'Offer help to stop smoking',
    },
  },
  'tilby-legemiddelbehandling': {
    kind: 'service',
    title: {
      nb: 'Vurder legemidler sammen med fastlegen',
      nn: 'Vurder legemiddel saman med fastlegen',
      en: 'Consider medicines together with the GP',
    },
  },
  'tilby-skadereduksjon': {
    kind: 'service',
    title: {
      nb: 'Tilby skadereduserende tiltak',
      nn: 'Tilby skadereduserande tiltak',
      en: 'Offer harm reduction',
    },
  },
  'forebygg-overdose': {
    kind: 'service',
    title: {
      nb: 'Ha samtaler som forebygger overdose, og vis til kommunens tilbud',
      nn: 'Ha samtalar som førebygger overdose, og vis til kommunen sine tilbod',
      en: "Have conversations that prevent overdose, and point to the municipality's services",
    },
  },
  'tilby-smittevernhjelp': {
    kind: 'service',
    title: {
      nb: 'Tilby smittevernhjelp',
      nn: 'Tilby smittevernhjelp',
      en: 'Offer infection control help',
    },
  },
  'vern-mot-vold': {
    kind: 'service',
    title: {
      nb: 'Vern personen mot vold og overgrep',
      nn: 'Vern personen mot vald og overgrep',
      en: 'Protect the person from violence and abuse',
    },
  },
  'tilby-behandling-mot-voldsutovelse': {
    kind: 'service',
    title: {
      nb: 'Gi tilgang til behandling mot voldsutøvelse uten henvisning',
      nn: 'Gi tilgang til behandling mot valdsutøving utan tilvising',
      en: 'Give access to treatment against committing violence without referral',
    },
  },
} as const satisfies Actions
