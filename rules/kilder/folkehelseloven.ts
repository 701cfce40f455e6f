import { read, statute } from './statute.js'

/** Public health work. */
export const folkehelseloven = statute(
  {
    name: { nb: 'folkehelseloven', nn: 'folkehelselova', en: 'Public Health Act (folkehelseloven)' },
    identifier: 'LOV-2011-06-24-29',
    url: 'https://lovdata.no/dokument/NL/lov/2011-06-24-29',
  },
  {
    'fhl-24': {
      citations: [read('§ 24')],
      subject: {
        nb: 'Helsedirektoratet utvikler og formidler normer for godt folkehelsearbeid',
        nn: 'Helsedirektoratet utviklar og formidlar normer for godt folkehelsearbeid',
        en: 'The Directorate of Health develops and spreads norms for good public health work',
      },
    },
  },
)
