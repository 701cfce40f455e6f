import { read, statute } from './statute.js'

/** When public bodies report to the child welfare service. */
export const barnevernsloven = statute(
  {
    name: { nb: 'barnevernsloven', nn: 'barnevernslova', en: 'Child Welfare Act (barnevernsloven)' },
    identifier: 'LOV-2021-06-18-97',
    url: 'https://lovdata.no/dokument/NL/lov/2021-06-18-97',
  },
  {
    'bvl-13-2': {
      citations: [read('§ 13-2')],
      subject: {
        nb: 'Plikt til å melde fra til barnevernet ved mishandling, alvorlig omsorgssvikt og annen alvorlig fare',
        nn: 'Plikt til å melde frå til barnevernet ved mishandling, alvorleg omsorgssvikt og annan alvorleg fare',
        en: 'Duty to report to the child welfare service on abuse, serious neglect and other serious danger',
      },
    },
  },
)
