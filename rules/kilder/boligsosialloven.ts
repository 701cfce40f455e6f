import { read, statute } from './statute.js'

/** Help to get and keep a home. The guide cites the act by its full name, and as a whole. */
export const boligsosialloven = statute(
  {
    name: {
      nb: 'lov om kommunenes ansvar på det boligsosiale feltet',
      nn: 'lov om ansvaret kommunane har på det bustadsosiale feltet',
      en: 'Act on Municipal Responsibility for Social Housing (boligsosialloven)',
    },
    identifier: 'LOV-2022-12-20-121',
    url: 'https://lovdata.no/dokument/NL/lov/2022-12-20-121',
  },
  {
    boligsosialloven: {
      citations: [read('')],
      subject: {
        nb: 'Individuelt tilpasset bistand til vanskeligstilte på boligmarkedet',
        nn: 'Individuelt tilpassa bistand til vanskelegstilte på bustadmarknaden',
        en: 'Individually adapted assistance to people who are disadvantaged in the housing market',
      },
    },
    'boligsosialloven-6': {
      citations: [read('§ 6')],
      subject: {
        nb: 'Plikt til individuelt tilpasset bistand, også til å skaffe bolig med særlig tilpasning',
        nn: 'Plikt til individuelt tilpassa bistand, òg til å skaffe bustad med særleg tilpassing',
        en: 'Duty to give individually adapted assistance, also to obtain specially adapted housing',
      },
    },
  },
)
