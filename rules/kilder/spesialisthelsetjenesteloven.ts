import { read, statute } from './statute.js'

/** Duties of the specialist services. */
export const spesialisthelsetjenesteloven = statute(
  {
    name: {
      nb: 'spesialisthelsetjenesteloven',
      nn: 'spesialisthelsetenestelova',
      en: 'Specialist Health Services Act (spesialisthelsetjenesteloven)',
    },
    identifier: 'LOV-1999-07-02-61',
    url: 'https://lovdata.no/dokument/NL/lov/1999-07-02-61',
  },
  {
    'sphl-2-1-e': {
      citations: [read('§ 2-1 e')],
      subject: {
        nb: 'Samarbeide med kommunen og andre tjenesteytere',
        nn: 'Samarbeide med kommunen og andre tenesteytarar',
        en: 'Cooperate with the municipality and other providers',
      },
    },
    'sphl-2-5-a': {
      citations: [read('§ 2-5 a')],
      subject: {
        nb: 'Oppnevne koordinator ved behov for komplekse eller langvarige og koordinerte tjenester',
        nn: 'Oppnemne koordinator ved behov for komplekse eller langvarige og koordinerte tenester',
        en: 'Appoint a coordinator where complex or long-lasting and coordinated services are needed',
      },
    },
    'sphl-7-3': {
      citations: [read('§ 7-3')],
      subject: {
        nb: 'Helsedirektoratet utvikler nasjonale faglige retningslinjer og veiledere',
        nn: 'Helsedirektoratet utviklar nasjonale faglege retningslinjer og rettleiarar',
        en: 'The Directorate of Health develops national guidelines and guides',
      },
    },
  },
)
