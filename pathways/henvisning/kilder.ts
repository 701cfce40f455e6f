import { helsedirektoratet, pages } from '../planer/side.js'

/** What the content of a referral rests on, by id. An address that was not seen whole is left out. */
export const henvisningKilder = pages({
  henvisningsveilederen: {
    title: {
      nb: 'Nasjonal veileder for henvisninger til spesialisthelsetjenesten',
      nn: 'Nasjonal rettleiar for tilvisingar til spesialisthelsetenesta',
      en: 'National guide for referrals to specialist services',
    },
    publisher: 'Helsedirektoratet',
    published: '2015-11-01',
    url: `${helsedirektoratet}/veiledere/henvisningsveileder/om-veilederen`,
    subject: {
      nb: 'Rammen for alle henvisninger: mottaker, henviser, kopimottakere og pasientopplysninger. Bare dette er lest',
      nn: 'Ramma for alle tilvisingar: mottakar, tilvisar, kopimottakarar og pasientopplysningar. Berre dette er lese',
      en: 'The frame of every referral: recipient, referrer, copies and patient details. Only this has been read',
    },
  },
  'henvisning-psykiske-lidelser-voksne': {
    title: {
      nb: 'Kartlegging og henvisning – psykiske lidelser, voksne',
      nn: 'Kartlegging og tilvising – psykiske lidingar, vaksne',
      en: 'Mapping and referral – mental disorders, adults',
    },
    publisher: 'Helsedirektoratet',
    published: '2024–2025',
    url:
      'https://helsedirektoratet.no/nasjonale-forlop/psykiske-lidelser-voksne/' +
      'henvisning-til-spesialisthelsetjenesten/kartlegging-og-henvisning',
    subject: {
      nb: 'Hva henviseren kartlegger og vurderer. Slutten av siden er ikke lest',
      nn: 'Kva tilvisaren kartlegg og vurderer. Slutten av sida er ikkje lesen',
      en: 'What the referrer maps and considers. The end of the page has not been read',
    },
  },
  'henvisning-psykiske-lidelser-barn-og-unge': {
    title: {
      nb: 'Kartlegging og henvisning – psykiske lidelser, barn og unge',
      nn: 'Kartlegging og tilvising – psykiske lidingar, barn og unge',
      en: 'Mapping and referral – mental disorders, children and young people',
    },
    publisher: 'Helsedirektoratet',
    published: '2024–2025',
    url:
      `${helsedirektoratet}/nasjonale-forlop/psykiske-lidelser-barn-og-unge/` +
      'henvisning-til-spesialisthelsetjenesten/kartlegging-og-henvisning',
    subject: {
      nb: 'Den samme listen som for voksne, med foreldrene. Slutten av siden er ikke lest',
      nn: 'Den same lista som for vaksne, med foreldra. Slutten av sida er ikkje lesen',
      en: 'The same list as for adults, with the parents. The end of the page has not been read',
    },
  },
  'behandle-rusmiddelavhengighet': {
    title: {
      nb: 'Behandle rusmiddelavhengighet',
      nn: 'Behandle rusmiddelavhengigheit',
      en: 'Treating substance dependence',
    },
    publisher: 'Helsedirektoratet',
    url: 'https://helsedirektoratet.no/folkehelse/psykisk-helse-og-rus/behandle-rusmiddelavhengighet',
    subject: {
      nb: 'Hva en henvisning til TSB minst bør si: rusmiddelbruken, skader, sosiale forhold og nettverk',
      nn: 'Kva ei tilvising til TSB minst bør seie: rusmiddelbruken, skadar, sosiale forhold og nettverk',
      en: 'What a referral to TSB should say at least: the use, harms, social situation and network',
    },
  },
  'oppfolging-etter-overdose': {
    title: {
      nb: 'Akuttbehandling og oppfølging etter rusmiddeloverdose',
      nn: 'Akuttbehandling og oppfølging etter rusmiddeloverdose',
      en: 'Acute treatment and follow-up after a drug overdose',
    },
    publisher: 'Helsedirektoratet',
    published: '2022',
    subject: {
      nb: 'Henvisningen bør nevne tidligere overdoser, innenfor taushetsplikten',
      nn: 'Tilvisinga bør nemne tidlegare overdosar, innanfor teieplikta',
      en: 'The referral should mention earlier overdoses, within the duty of confidentiality',
    },
  },
  'mal-bla-kors-innlandet': {
    title: {
      nb: 'Mal for henvisning til TSB',
      nn: 'Mal for tilvising til TSB',
      en: 'Template for referral to TSB',
    },
    publisher: 'Blå Kors Behandlingssenter Innlandet',
    url: 'https://blakors.no/klinikk-innlandet/for-helsepersonell',
    subject: {
      nb: 'En behandlers mal, som viser til Helsedirektoratet 2015',
      nn: 'Malen til ein behandlar, som viser til Helsedirektoratet 2015',
      en: 'The template of one provider, citing the Directorate of Health 2015',
    },
  },
  'mal-helse-bergen': {
    title: { nb: 'Mal for henvisning', nn: 'Mal for tilvising', en: 'Template for referral' },
    publisher: 'Helse Bergen, Avdeling for rusmedisin',
    url: 'https://helse-bergen.no/avdelinger/rusmedisin/tilvising/mal-for-tilvising',
    subject: {
      nb: 'Et helseforetaks mal for henvisning til TSB',
      nn: 'Malen til eit helseføretak for tilvising til TSB',
      en: 'The template of one health trust for referral to TSB',
    },
  },
  'henvisning-telemark-og-stavanger': {
    title: {
      nb: 'Henvisning til psykisk helsevern og rusbehandling; henvisningsråd',
      nn: 'Tilvising til psykisk helsevern og rusbehandling; tilvisingsråd',
      en: 'Referral to mental health care and substance use treatment; advice on referral',
    },
    publisher: 'Sykehuset Telemark; Helse Stavanger',
    subject: {
      nb: 'Det to helseforetak ber om i tillegg til den nasjonale listen',
      nn: 'Det to helseføretak ber om i tillegg til den nasjonale lista',
      en: 'What two health trusts ask for beside the national list',
    },
  },
})
