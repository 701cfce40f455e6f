import { june2026, june2026Perhaps } from './endringer-2026.js'
import { changed, statute } from './statute.js'

/** Compulsory care, and what public authorities do when somebody seriously ill seeks no help. */
export const psykiskHelsevernloven = statute(
  {
    name: {
      nb: 'psykisk helsevernloven',
      nn: 'psykisk helsevernlova',
      en: 'Mental Health Care Act (psykisk helsevernloven)',
    },
    identifier: 'LOV-1999-07-02-62',
    url: 'https://lovdata.no/dokument/NL/lov/1999-07-02-62',
  },
  {
    'phvl-3-1': {
      citations: changed('§ 3-1', june2026Perhaps),
      subject: {
        nb: 'Legeundersøkelse før tvang; kommunelegen kan beslutte tvungen undersøkelse',
        nn: 'Legeundersøking før tvang; kommunelegen kan avgjere tvungen undersøking',
        en: 'Medical examination before compulsion; the municipal physician can decide on compulsory examination',
      },
    },
    'phvl-3-3-a': {
      citations: changed('§ 3-3 a', june2026),
      subject: {
        nb: 'Vedtak om tvungen observasjon eller tvungent vern',
        nn: 'Vedtak om tvungen observasjon eller tvunge vern',
        en: 'Decision on compulsory observation or compulsory care',
      },
    },
    'phvl-3-5': {
      citations: changed('§ 3-5', june2026),
      subject: {
        nb: 'Tvungent vern med eller uten døgnopphold',
        nn: 'Tvunge vern med eller utan døgnopphald',
        en: 'Compulsory care with or without overnight stay',
      },
    },
    'phvl-3-6': {
      citations: changed('§ 3-6', june2026Perhaps),
      subject: {
        nb: 'Varsle og bistå så den som trolig fyller vilkårene for tvang og ikke søker hjelp, blir undersøkt av lege',
        nn: 'Varsle og bistå så den som truleg fyller vilkåra for tvang og ikkje søker hjelp, blir undersøkt av lege',
        en: 'Notify and assist so that a person who seems to meet the criteria and seeks no help is examined',
      },
    },
  },
)
