import { read, statute } from './statute.js'

/** Protection against communicable diseases. */
export const smittevernloven = statute(
  {
    name: { nb: 'smittevernloven', nn: 'smittevernlova', en: 'Communicable Diseases Control Act (smittevernloven)' },
    identifier: 'LOV-1994-08-05-55',
    url: 'https://lovdata.no/dokument/NL/lov/1994-08-05-55',
  },
  {
    'smvl-1-3': {
      citations: [read('§ 1-3')],
      subject: {
        nb: 'Hva som regnes som en allmennfarlig smittsom sykdom',
        nn: 'Kva som blir rekna som ein allmennfarleg smittsam sjukdom',
        en: 'What counts as a communicable disease dangerous to public health',
      },
    },
    'smvl-6-1': {
      citations: [read('§ 6-1')],
      subject: {
        nb: 'Rett til nødvendig smittevernhjelp',
        nn: 'Rett til nødvendig smittevernhjelp',
        en: 'Right to necessary help for infection control',
      },
    },
    'smvl-7-1': {
      citations: [read('§ 7-1')],
      subject: {
        nb: 'Kommunen sikrer alle nødvendig smittevern og har en plan for det',
        nn: 'Kommunen sikrar alle nødvendig smittevern og har ein plan for det',
        en: 'The municipality secures the necessary infection control for everyone and has a plan for it',
      },
    },
  },
)
