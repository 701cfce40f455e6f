import { citedByTheGuide, statute } from './statute.js'

/** What the patient record holds. */
export const journalforskriften = statute(
  {
    name: { nb: 'journalforskriften', nn: 'journalforskrifta', en: 'Patient Records Regulation (journalforskriften)' },
    identifier: 'FOR-2019-03-01-168',
    url: 'https://lovdata.no/dokument/SF/forskrift/2019-03-01-168',
  },
  {
    'journalforskriften-6-g': {
      citations: [citedByTheGuide('§ 6 bokstav g')],
      subject: {
        nb: 'Dokumentere løsninger som i vesentlig grad avviker fra nasjonale anbefalinger',
        nn: 'Dokumentere løysingar som i vesentleg grad avvik frå nasjonale tilrådingar',
        en: 'Document choices that depart substantially from national recommendations',
      },
    },
  },
)
