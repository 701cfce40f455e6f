import { july2026, july2026Perhaps, june2026 } from './endringer-2026.js'
import { changed, read, statute } from './statute.js'

/** Duties of the individual health professional. */
export const helsepersonelloven = statute(
  {
    name: { nb: 'helsepersonelloven', nn: 'helsepersonellova', en: 'Health Personnel Act (helsepersonelloven)' },
    identifier: 'LOV-1999-07-02-64',
    url: 'https://lovdata.no/dokument/NL/lov/1999-07-02-64',
  },
  {
    'hpl-4': {
      citations: [read('§ 4')],
      subject: {
        nb: 'Arbeide faglig forsvarlig, og innhente bistand eller henvise videre når det trengs',
        nn: 'Arbeide fagleg forsvarleg, og hente inn bistand eller tilvise vidare når det trengst',
        en: 'Work in a sound professional way, and seek help or refer on where needed',
      },
    },
    'hpl-7': {
      citations: [read('§ 7')],
      subject: {
        nb: 'Gi straks den hjelpen man kan når den er påtrengende nødvendig, om nødvendig uten samtykke',
        nn: 'Gi straks den hjelpa ein kan når ho er påtrengjande nødvendig, om nødvendig utan samtykke',
        en: 'Give at once the help one can where it is urgently necessary, without consent if need be',
      },
    },
    'hpl-10-a': {
      citations: [read('§ 10 a')],
      subject: {
        nb: 'Avklare om pasienten har mindreårige barn eller søsken, og bidra til å ivareta dem',
        nn: 'Avklare om pasienten har mindreårige barn eller sysken, og bidra til å ta vare på dei',
        en: 'Clarify whether the patient has children or siblings under 18, and help to look after them',
      },
    },
    'hpl-21': {
      citations: changed('§ 21', july2026),
      subject: {
        nb: 'Hovedregelen om taushetsplikt',
        nn: 'Hovudregelen om teieplikt',
        en: 'The main rule on confidentiality',
      },
    },
    'hpl-22': {
      citations: changed('§ 22', june2026, july2026),
      subject: {
        nb: 'Samtykke til å gi opplysninger videre',
        nn: 'Samtykke til å gi opplysningar vidare',
        en: 'Consent to passing on information',
      },
    },
    'hpl-23': {
      citations: changed('§ 23', july2026),
      subject: {
        nb: 'Når taushetsplikten viker, blant annet for tungtveiende interesser (nr. 4)',
        nn: 'Når teieplikta vik, mellom anna for tungtvegande interesser (nr. 4)',
        en: 'When confidentiality yields, for weighty interests among others (no. 4)',
      },
    },
    'hpl-25': {
      citations: changed('§ 25', june2026, july2026),
      subject: {
        nb: 'Opplysninger til samarbeidende personell',
        nn: 'Opplysningar til samarbeidande personell',
        en: 'Information to collaborating personnel',
      },
    },
    'hpl-31': {
      citations: changed('§ 31', july2026Perhaps),
      subject: {
        nb: 'Varsle politi og brannvesen når det er nødvendig for å avverge alvorlig skade på person eller eiendom',
        nn: 'Varsle politi og brannvesen når det er nødvendig for å avverje alvorleg skade på person eller eigedom',
        en: 'Notify the police and fire service where necessary to avert serious harm to person or property',
      },
    },
    'hpl-32': {
      citations: changed('§ 32', july2026Perhaps),
      subject: {
        nb: 'Være oppmerksom på behov for kommunale tiltak, og gi opplysninger om skadelig rusbruk hos gravide',
        nn: 'Vere merksam på behov for kommunale tiltak, og gi opplysningar om skadeleg rusbruk hos gravide',
        en: 'Be alert to the need for municipal measures, and inform about harmful substance use in pregnancy',
      },
    },
    'hpl-33': {
      citations: changed('§ 33', july2026Perhaps),
      subject: {
        nb: 'Melde fra til barnevernet uten ugrunnet opphold om mishandling, alvorlig omsorgssvikt og annen fare',
        nn: 'Melde frå til barnevernet utan ugrunna opphald om mishandling, alvorleg omsorgssvikt og annan fare',
        en: 'Report to the child welfare service without undue delay on abuse, serious neglect and other danger',
      },
    },
    'hpl-34': {
      citations: changed('§ 34', july2026Perhaps),
      subject: {
        nb: 'Opplyse om kjøreforbud, og melde fra når helsekravene ikke er oppfylt over tid',
        nn: 'Opplyse om køyreforbod, og melde frå når helsekrava ikkje er oppfylte over tid',
        en: 'Warn of a driving ban, and report where the health requirements are not met over time',
      },
    },
    'hpl-38-a': {
      citations: [read('§ 38 a')],
      subject: {
        nb: 'Melde behov for individuell plan og koordinator til koordinerende enhet så snart som mulig',
        nn: 'Melde behov for individuell plan og koordinator til koordinerande eining så snart som råd',
        en: 'Report the need for an individual plan and a coordinator to the coordinating unit as soon as possible',
      },
    },
    'hpl-45': {
      citations: changed('§ 45', june2026, july2026),
      subject: {
        nb: 'Gi journalopplysninger til helsepersonell som yter helsehjelp',
        nn: 'Gi journalopplysningar til helsepersonell som yter helsehjelp',
        en: 'Give record information to health personnel who provide care',
      },
    },
  },
)
