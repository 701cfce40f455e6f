import { citedByTheGuide, statute } from './statute.js'

const ledelseOgKvalitet = statute(
  {
    name: {
      nb: 'forskrift om ledelse og kvalitetsforbedring i helse- og omsorgstjenesten',
      nn: 'forskrift om leiing og kvalitetsforbetring i helse- og omsorgstenesta',
      en: 'Regulation on Management and Quality Improvement in the Health and Care Services',
    },
    identifier: 'FOR-2016-10-28-1250',
    url: 'https://lovdata.no/dokument/SF/forskrift/2016-10-28-1250',
  },
  {
    'forskrift-ledelse-og-kvalitetsforbedring': {
      citations: [citedByTheGuide('')],
      subject: {
        nb: 'Lederes ansvar for å planlegge, gjennomføre, evaluere og korrigere virksomheten',
        nn: 'Ansvaret leiarar har for å planlegge, gjennomføre, evaluere og korrigere verksemda',
        en: 'The responsibility of managers to plan, carry out, evaluate and correct what is done',
      },
    },
  },
)

const psykiskHelsevernforskriften = statute(
  {
    name: {
      nb: 'psykisk helsevernforskriften',
      nn: 'psykisk helsevernforskrifta',
      en: 'Mental Health Care Regulation (psykisk helsevernforskriften)',
    },
    identifier: 'FOR-2011-12-16-1258',
    url: 'https://lovdata.no/dokument/SF/forskrift/2011-12-16-1258',
  },
  {
    'psykisk-helsevernforskriften-22': {
      citations: [citedByTheGuide('§ 22')],
      subject: {
        nb: 'Kommunen kan etter avtale stå for den praktiske gjennomføringen av tvangsmedisinering',
        nn: 'Kommunen kan etter avtale stå for den praktiske gjennomføringa av tvangsmedisinering',
        en: 'By agreement the municipality can carry out compulsory medication in practice',
      },
    },
  },
)

const allmennfarligeSmittsommeSykdommer = statute(
  {
    name: {
      nb: 'forskrift om allmennfarlige smittsomme sykdommer',
      nn: 'forskrift om allmennfarlege smittsame sjukdommar',
      en: 'Regulation on Communicable Diseases Dangerous to Public Health',
    },
    identifier: 'FOR-1995-01-01-100',
    url: 'https://lovdata.no/dokument/SF/forskrift/1995-01-01-100',
  },
  {
    'forskrift-allmennfarlige-sykdommer-1': {
      citations: [citedByTheGuide('§ 1')],
      subject: {
        nb: 'Listen over allmennfarlige smittsomme sykdommer',
        nn: 'Lista over allmennfarlege smittsame sjukdommar',
        en: 'The list of communicable diseases dangerous to public health',
      },
    },
  },
)

/** Regulations that the guide cites and nothing else here rests on. */
export const andreForskrifter = {
  ...ledelseOgKvalitet,
  ...psykiskHelsevernforskriften,
  ...allmennfarligeSmittsommeSykdommer,
} as const
