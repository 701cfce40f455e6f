import { helsedirektoratet, pages } from './side.js'

/** What the national patient pathways say of plans. An address that was not seen whole is left out. */
export const pasientforlopKilder = pages({
  'planlegging-av-behandling': {
    title: {
      nb: 'Planlegging av behandling – psykiske lidelser, voksne',
      nn: 'Planlegging av behandling – psykiske lidingar, vaksne',
      en: 'Planning of treatment – mental disorders, adults',
    },
    publisher: 'Helsedirektoratet',
    published: '2022–2023',
    url:
      `${helsedirektoratet}/nasjonale-forlop/psykiske-lidelser-voksne/` +
      'behandling-og-oppfolging-psykiske-lidelser-pakkeforlop-voksne/planlegging-av-behandling',
    subject: {
      nb: 'Alle skal ha en behandlingsplan med tidspunkt for evaluering, laget sammen med behandleren',
      nn: 'Alle skal ha ein behandlingsplan med tidspunkt for evaluering, laga saman med behandlaren',
      en: 'Everyone shall have a treatment plan with times of evaluation, made together with the therapist',
    },
  },
  'behandling-og-oppfolging-tsb': {
    title: {
      nb: 'Behandling og oppfølging – rusbehandling (TSB)',
      nn: 'Behandling og oppfølging – rusbehandling (TSB)',
      en: 'Treatment and follow-up – substance use treatment (TSB)',
    },
    publisher: 'Helsedirektoratet',
    published: '2022–2023',
    url:
      `${helsedirektoratet}/nasjonale-forlop/rusbehandling-tsb/` +
      'behandling-og-oppfolging-rusbehandling-tsb-pakkeforlop',
    subject: {
      nb: 'Behandlingsplan for alle; individuell plan, kriseplan og ansvarsgruppe skal vurderes',
      nn: 'Behandlingsplan for alle; individuell plan, kriseplan og ansvarsgruppe skal vurderast',
      en: 'A treatment plan for everyone; individual plan, crisis plan and responsibility group to be considered',
    },
  },
  'evalueringspunkter-tsb': {
    title: {
      nb: 'Evalueringspunkter – rusbehandling (TSB)',
      nn: 'Evalueringspunkt – rusbehandling (TSB)',
      en: 'Points of evaluation – substance use treatment (TSB)',
    },
    publisher: 'Helsedirektoratet',
    subject: {
      nb: 'Hva som gjennomgås når behandlingen evalueres',
      nn: 'Kva ein går gjennom når behandlinga blir evaluert',
      en: 'What is gone through when treatment is evaluated',
    },
  },
  'basis-utredning-tsb': {
    title: {
      nb: 'Basis kartlegging og utredning – rusbehandling (TSB)',
      nn: 'Basis kartlegging og utgreiing – rusbehandling (TSB)',
      en: 'Basic mapping and assessment – substance use treatment (TSB)',
    },
    publisher: 'Helsedirektoratet',
    subject: {
      nb: 'Hva utredningen må dekke, og at utredningsplanen lages sammen med pasienten, som bør få en kopi',
      nn: 'Kva utgreiinga må dekkje, og at utgreiingsplanen blir laga saman med pasienten, som bør få ein kopi',
      en: 'What the assessment must cover, and that its plan is made with the patient, who should get a copy',
    },
  },
  'basis-utredning-barn-og-unge': {
    title: {
      nb: 'Basis utredning – psykiske lidelser, barn og unge',
      nn: 'Basis utgreiing – psykiske lidingar, barn og unge',
      en: 'Basic assessment – mental disorders, children and young people',
    },
    publisher: 'Helsedirektoratet',
    published: '2022–2023',
    url:
      `${helsedirektoratet}/nasjonale-forlop/psykiske-lidelser-barn-og-unge/` +
      'kartlegging-og-utredning-psykiske-lidelser-pakkeforlop-barn-og-unge/basis-utredning',
    subject: {
      nb: 'Planen for utredningen lages med pasienten eller foreldrene, som bør få kopi; spesialist involveres',
      nn: 'Planen for utgreiinga blir laga med pasienten eller foreldra, som bør få kopi; spesialist blir involvert',
      en: 'The plan of assessment is made with patient or parents, who should get a copy; a specialist is involved',
    },
  },
  'kartlegging-og-utredning-voksne': {
    title: {
      nb: 'Kartlegging og utredning – psykiske lidelser, voksne',
      nn: 'Kartlegging og utgreiing – psykiske lidingar, vaksne',
      en: 'Mapping and assessment – mental disorders, adults',
    },
    publisher: 'Helsedirektoratet',
    published: '2022–2023',
    url:
      `${helsedirektoratet}/nasjonale-forlop/psykiske-lidelser-voksne/` +
      'kartlegging-og-utredning-psykiske-lidelser-pakkeforlop-voksne',
    subject: {
      nb: 'Første samtale: mål, ønsker og forventninger, og behov for tiltak med en gang',
      nn: 'Første samtale: mål, ønske og forventningar, og behov for tiltak med ein gong',
      en: 'First meeting: goals, wishes and expectations, and the need for measures at once',
    },
  },
  'kartlegging-og-utredning-tsb': {
    title: {
      nb: 'Kartlegging og utredning – rusbehandling (TSB)',
      nn: 'Kartlegging og utgreiing – rusbehandling (TSB)',
      en: 'Mapping and assessment – substance use treatment (TSB)',
    },
    publisher: 'Helsedirektoratet',
    published: '2022–2023',
    url:
      `${helsedirektoratet}/nasjonale-forlop/rusbehandling-tsb/` +
      'kartlegging-og-utredning-rusbehandling-tsb-pakkeforlop',
    subject: {
      nb: 'Første samtale: rusmiddelbruk, og hva man gjør om pasienten uteblir eller vil avbryte',
      nn: 'Første samtale: rusmiddelbruk, og kva ein gjer om pasienten ikkje kjem eller vil avbryte',
      en: 'First meeting: substance use, and what to do if the patient stays away or wants to stop',
    },
  },
})
