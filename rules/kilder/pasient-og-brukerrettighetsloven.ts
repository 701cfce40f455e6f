import { june2026 } from './endringer-2026.js'
import { changed, read, renumbered, statute } from './statute.js'

/** Lov 28. april 2023 nr. 9, in force by resolution 26 April 2024 no. 746: the notes of the consolidated text. */
const june2024 = '2024-06-01'

/** Rights of patients and users. */
export const pasientOgBrukerrettighetsloven = statute(
  {
    name: {
      nb: 'pasient- og brukerrettighetsloven',
      nn: 'pasient- og brukarrettslova',
      en: 'Patients’ and Users’ Rights Act (pasient- og brukerrettighetsloven)',
    },
    identifier: 'LOV-1999-07-02-63',
    url: 'https://lovdata.no/dokument/NL/lov/1999-07-02-63',
  },
  {
    'pbrl-2-1': {
      citations: renumbered('§ 2-1 a', '§ 2-1', june2024),
      subject: {
        nb: 'Rett til øyeblikkelig hjelp og til nødvendige helse- og omsorgstjenester fra kommunen',
        nn: 'Rett til augeblikkeleg hjelp og til nødvendige helse- og omsorgstenester frå kommunen',
        en: 'Right to urgent help and to necessary health and care services from the municipality',
      },
    },
    'pbrl-2-2': {
      citations: renumbered('§ 2-1 b', '§ 2-2', june2024),
      subject: {
        nb: 'Rett til øyeblikkelig og nødvendig helsehjelp fra spesialisthelsetjenesten',
        nn: 'Rett til augeblikkeleg og nødvendig helsehjelp frå spesialisthelsetenesta',
        en: 'Right to urgent and to necessary help from specialist services',
      },
    },
    'pbrl-2-2-a': {
      citations: renumbered('§ 2-2', '§ 2-2 a', june2024),
      subject: {
        nb: 'Svar fra spesialisthelsetjenesten innen ti virkedager: rett, frist, tidspunkt og klageadgang',
        nn: 'Svar frå spesialisthelsetenesta innan ti verkedagar: rett, frist, tidspunkt og klagerett',
        en: 'Answer from specialist services within ten working days: right, time limit, time and complaint',
      },
    },
    'pbrl-2-5': {
      citations: [read('§ 2-5')],
      subject: {
        nb: 'Rett til individuell plan ved behov for langvarige og koordinerte tjenester',
        nn: 'Rett til individuell plan ved behov for langvarige og koordinerte tenester',
        en: 'Right to an individual plan where long-lasting and coordinated services are needed',
      },
    },
    'pbrl-2-5-b': {
      citations: [read('§ 2-5 b')],
      subject: {
        nb: 'Rett til koordinator ved behov for komplekse eller langvarige og koordinerte tjenester',
        nn: 'Rett til koordinator ved behov for komplekse eller langvarige og koordinerte tenester',
        en: 'Right to a coordinator where complex or long-lasting and coordinated services are needed',
      },
    },
    'pbrl-3-1': {
      citations: changed('§ 3-1', june2026),
      subject: {
        nb: 'Rett til å medvirke; tjenestene utformes så langt som mulig sammen med brukeren',
        nn: 'Rett til å medverke; tenestene blir så langt råd er utforma saman med brukaren',
        en: 'Right to take part; services are shaped with the user as far as possible',
      },
    },
    'pbrl-3-3': {
      citations: changed('§ 3-3', june2026),
      subject: {
        nb: 'Informasjon til nærmeste pårørende',
        nn: 'Informasjon til næraste pårørande',
        en: 'Information to the nearest next of kin',
      },
    },
    'pbrl-4-3': {
      citations: changed('§ 4-3', june2026),
      subject: {
        nb: 'Hvem som kan samtykke til helsehjelp',
        nn: 'Kven som kan samtykke til helsehjelp',
        en: 'Who can consent to health care',
      },
    },
  },
)
