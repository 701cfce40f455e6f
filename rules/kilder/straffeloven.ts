import { read, statute } from './statute.js'

/** Duties that everyone has. */
export const straffeloven = statute(
  {
    name: { nb: 'straffeloven', nn: 'straffelova', en: 'Penal Code (straffeloven)' },
    identifier: 'LOV-2005-05-20-28',
    url: 'https://lovdata.no/dokument/NL/lov/2005-05-20-28',
  },
  {
    'strl-196': {
      citations: [read('§ 196')],
      subject: {
        nb: 'Avverge visse alvorlige lovbrudd som sikkert eller mest sannsynlig vil skje, uavhengig av taushetsplikt',
        nn: 'Avverje visse alvorlege lovbrot som sikkert eller mest sannsynleg vil skje, uavhengig av teieplikt',
        en: 'Avert certain serious crimes that are certain or most likely to happen, regardless of confidentiality',
      },
    },
    'strl-287': {
      citations: [read('§ 287')],
      subject: {
        nb: 'Hjelpe den som er i åpenbar fare for å miste livet eller bli alvorlig skadd',
        nn: 'Hjelpe den som er i openberr fare for å miste livet eller bli alvorleg skadd',
        en: 'Help a person in obvious danger of losing their life or of serious harm',
      },
    },
  },
)
