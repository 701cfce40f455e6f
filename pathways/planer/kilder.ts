import { pasientforlopKilder } from './kilder-pasientforlop.js'
import { helsedirektoratet, pages } from './side.js'

/** What the plans rest on beside the guide and the law, by id. */
export const planKilder = {
  ...pages({
    'kriseplan-vinje': {
      title: {
        nb: 'Selvmord og selvmordstanker: hva kan jeg gjøre selv?',
        nn: 'Sjølvmord og sjølvmordstankar: kva kan eg gjere sjølv?',
        en: 'Suicide and suicidal thoughts: what can I do myself?',
      },
      publisher: 'Vinje kommune, etter Helsenorge',
      url: 'https://www.vinje.kommune.no/sjoelvmord-og-sjoelvmordstankar.520795.nn.html?printable=1',
      subject: {
        nb: 'Hva en krise- eller sikkerhetsplan ved selvmordstanker bør si',
        nn: 'Kva ein krise- eller tryggleiksplan ved sjølvmordstankar bør seie',
        en: 'What a crisis or safety plan for suicidal thoughts should say',
      },
    },
    'sikkerhetsplan-nssf': {
      title: {
        nb: 'Sikkerhetsplan – en metode med selvmordsforebyggende effekt',
        nn: 'Tryggleiksplan – ein metode som førebyggjer sjølvmord',
        en: 'Safety plan – a method that prevents suicide',
      },
      publisher: 'Nasjonalt senter for selvmordsforskning og -forebygging (NSSF), Universitetet i Oslo',
      published: '2021',
      url:
        'https://www.med.uio.no/klinmed/forskning/sentre/nssf/aktuelt/aktuelle-saker/2021/' +
        'sikkerhetsplan---en-metode-med-selvmordsforebyggen.html',
      subject: {
        nb: 'De fem delene av en sikkerhetsplan',
        nn: 'Dei fem delane av ein tryggleiksplan',
        en: 'The five parts of a safety plan',
      },
    },
    'innhold-i-individuell-plan': {
      title: {
        nb: 'Innhold i individuell plan og planprosess',
        nn: 'Innhald i individuell plan og planprosess',
        en: 'Content of the individual plan and the process of planning',
      },
      publisher: 'Helsedirektoratet',
      url:
        `${helsedirektoratet}/veiledere/rehabilitering-habilitering-individuell-plan-og-koordinator/` +
        'individuell-plan-og-koordinator/innhold-i-individuell-plan-og-planprosess',
      subject: {
        nb: 'Hovedpunktene i planen, etter forskriften som gjaldt før 2022; den nye forskriften er ikke lest',
        nn: 'Hovudpunkta i planen, etter forskrifta som galdt før 2022; den nye forskrifta er ikkje lesen',
        en: 'The main points of the plan, by the regulation in force before 2022; the new one has not been read',
      },
    },
  }),
  ...pasientforlopKilder,
}
