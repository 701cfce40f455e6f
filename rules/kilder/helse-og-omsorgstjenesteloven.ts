import { read, statute } from './statute.js'

/** Duties of the municipality. */
export const helseOgOmsorgstjenesteloven = statute(
  {
    name: {
      nb: 'helse- og omsorgstjenesteloven',
      nn: 'helse- og omsorgstenestelova',
      en: 'Health and Care Services Act (helse- og omsorgstjenesteloven)',
    },
    identifier: 'LOV-2011-06-24-30',
    url: 'https://lovdata.no/dokument/NL/lov/2011-06-24-30',
  },
  {
    'hol-3-1': {
      citations: [read('§ 3-1')],
      subject: {
        nb: 'Sørge for at alle som oppholder seg i kommunen, får tilbud om nødvendige helse- og omsorgstjenester',
        nn: 'Syte for at alle som oppheld seg i kommunen, får tilbod om nødvendige helse- og omsorgstenester',
        en: 'See that everyone staying in the municipality is offered the health and care services they need',
      },
    },
    'hol-3-2': {
      citations: [read('§ 3-2')],
      subject: {
        nb: 'Tjenestene kommunen skal tilby, blant dem legevakt, utredning, diagnostisering og behandling',
        nn: 'Tenestene kommunen skal tilby, mellom dei legevakt, utgreiing, diagnostisering og behandling',
        en: 'What the municipality must offer, among it out-of-hours care, assessment, diagnosis and treatment',
      },
    },
    'hol-3-3': {
      citations: [read('§ 3-3')],
      subject: {
        nb: 'Fremme helse og forebygge sykdom, skade og sosiale problemer i alle tjenester',
        nn: 'Fremje helse og førebygge sjukdom, skade og sosiale problem i alle tenester',
        en: 'Promote health and prevent illness, harm and social problems in all services',
      },
    },
    'hol-3-3-a': {
      citations: [read('§ 3-3 a')],
      subject: {
        nb: 'Ha særlig oppmerksomhet på at pasienter og brukere kan være utsatt for vold eller seksuelle overgrep, og legge til rette for å forebygge, avdekke og avverge det',
        nn: 'Vere særleg merksam på at pasientar og brukarar kan vere utsette for vald eller seksuelle overgrep, og leggje til rette for å førebyggje, avdekkje og avverje det',
        en: 'Pay special attention to patients and users who may be exposed to violence or sexual abuse, and enable services to prevent, uncover and avert it',
      },
    },
    'hol-3-4': {
      citations: [read('§ 3-4')],
      subject: {
        nb: 'Samarbeide med andre tjenesteytere og samordne tilbudet',
        nn: 'Samarbeide med andre tenesteytarar og samordne tilbodet',
        en: 'Cooperate with other providers and coordinate the services',
      },
    },
    'hol-3-5': {
      citations: [read('§ 3-5')],
      subject: {
        nb: 'Gi straks den hjelpen kommunen kan når den er påtrengende nødvendig, om ikke andre er nærmere til det',
        nn: 'Gi straks den hjelpa kommunen kan når ho er påtrengjande nødvendig, om ikkje andre er nærare til det',
        en: 'Give at once the help the municipality can where urgently necessary, unless others are closer to it',
      },
    },
    'hol-4-1': {
      citations: [read('§ 4-1')],
      subject: {
        nb: 'Tjenestene skal være forsvarlige, helhetlige, verdige og ha tilstrekkelig fagkompetanse',
        nn: 'Tenestene skal vere forsvarlege, heilskaplege, verdige og ha tilstrekkeleg fagkompetanse',
        en: 'Services must be sound, coherent and dignified, with sufficient professional competence',
      },
    },
    'hol-4-2': {
      citations: [read('§ 4-2')],
      subject: {
        nb: 'Arbeide systematisk med kvalitet og sikkerhet',
        nn: 'Arbeide systematisk med kvalitet og tryggleik',
        en: 'Work systematically on quality and safety',
      },
    },
    'hol-kapittel-6': {
      citations: [read('kapittel 6')],
      subject: {
        nb: 'Samarbeidsavtale mellom kommune og helseforetak',
        nn: 'Samarbeidsavtale mellom kommune og helseføretak',
        en: 'Cooperation agreement between municipality and health trust',
      },
    },
    'hol-6-2': {
      citations: [read('§ 6-2')],
      subject: {
        nb: 'Hva samarbeidsavtalen minst skal inneholde',
        nn: 'Kva samarbeidsavtalen minst skal innehalde',
        en: 'What the cooperation agreement must contain at least',
      },
    },
    'hol-7-1': {
      citations: [read('§ 7-1')],
      subject: {
        nb: 'Utarbeide individuell plan ved behov for langvarige og koordinerte tjenester',
        nn: 'Utarbeide individuell plan ved behov for langvarige og koordinerte tenester',
        en: 'Make an individual plan where long-lasting and coordinated services are needed',
      },
    },
    'hol-7-2': {
      citations: [read('§ 7-2')],
      subject: {
        nb: 'Tilby koordinator ved behov for langvarige og koordinerte tjenester',
        nn: 'Tilby koordinator ved behov for langvarige og koordinerte tenester',
        en: 'Offer a coordinator where long-lasting and coordinated services are needed',
      },
    },
    'hol-10-3': {
      citations: [read('§ 10-3')],
      subject: {
        nb: 'Når en gravid rusmiddelavhengig kan tas inn på institusjon uten eget samtykke',
        nn: 'Når ein gravid rusmiddelavhengig kan takast inn på institusjon utan eige samtykke',
        en: 'When a pregnant woman dependent on substances can be admitted without her consent',
      },
    },
    'hol-12-5': {
      citations: [read('§ 12-5')],
      subject: {
        nb: 'Helsedirektoratet utvikler nasjonale faglige retningslinjer og veiledere',
        nn: 'Helsedirektoratet utviklar nasjonale faglege retningslinjer og rettleiarar',
        en: 'The Directorate of Health develops national guidelines and guides',
      },
    },
  },
)
