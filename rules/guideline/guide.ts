import type { Text } from '../../src/guideline/text.js'

/** One recommendation of the guide: a part of the register. */
export interface Recommendation {
  /** `R0` (background) to `R9`. */
  readonly id: string
  readonly title: Text
}

export interface Guide {
  readonly id: string
  readonly title: Text
  readonly publisher: string
  /** Where it can be read; left out of one that has no page any more. */
  readonly url?: string
  /** The date of the last professional update, year-month-day. */
  readonly edition: string
  readonly disclaimer: Text
  readonly recommendations: readonly Recommendation[]
}

export const guide: Guide = {
  id: 'helsedirektoratet-psykisk-helse-rus-voksne',
  title: {
    nb: 'Nasjonal veileder i lokalt psykisk helse- og rusarbeid for voksne',
    nn: 'Nasjonal rettleiar i lokalt psykisk helse- og rusarbeid for vaksne',
    en: 'National guide to local mental health and substance use services for adults',
  },
  publisher: 'Helsedirektoratet',
  url: 'https://www.helsedirektoratet.no/veiledere/psykisk-helse-og-rusarbeid-for-voksne',
  edition: '2025-02-26',
  disclaimer: {
    nb:
      'Helsedirektoratet er kilden til veilederen. Alle formuleringer her er våre egne, ' +
      'og Helsedirektoratet har ikke godkjent dem.',
    nn:
      'Helsedirektoratet er kjelda til rettleiaren. Alle formuleringar her er våre eigne, ' +
      'og Helsedirektoratet har ikkje godkjent dei.',
    en:
      'Helsedirektoratet (the Norwegian Directorate of Health) is the source of the guide. ' +
      'Every wording here is ours, and Helsedirektoratet has not endorsed it.',
  },
  recommendations: [
    {
      id: 'R0',
      title: {
        nb: 'Bakgrunn, målgrupper og begreper',
        nn: 'Bakgrunn, målgrupper og omgrep',
        en: 'Background, target groups and terms',
      },
    },
    {
      id: 'R1',
      title: {
        nb: 'Tverrfaglige tjenester som alle kan nå',
        nn: 'Tverrfaglege tenester som alle kan nå',
        en: 'Interdisciplinary services within reach of everyone',
      },
    },
    {
      id: 'R2',
      title: {
        nb: 'Samarbeid i helsefellesskapet',
        nn: 'Samarbeid i helsefellesskapet',
        en: 'Cooperation in the health community of municipalities and hospital trust',
      },
    },
    {
      id: 'R3',
      title: {
        nb: 'Tre hovedforløp og planlegging av tilbudet',
        nn: 'Tre hovudforløp og planlegging av tilbodet',
        en: 'Three hovedforløp and planning of the services',
      },
    },
    {
      id: 'R4',
      title: {
        nb: 'Kartlegging av behovet for hjelp',
        nn: 'Kartlegging av hjelpebehovet',
        en: 'Mapping the need for help',
      },
    },
    {
      id: 'R5',
      title: {
        nb: 'Hovedforløp 1: milde og kortvarige problemer',
        nn: 'Hovudforløp 1: milde og kortvarige problem',
        en: 'Hovedforløp 1: mild and short-lived problems',
      },
    },
    {
      id: 'R6',
      title: {
        nb: 'Hovedforløp 2: kortvarige alvorlige eller langvarige mildere problemer',
        nn: 'Hovudforløp 2: kortvarige alvorlege eller langvarige mildare problem',
        en: 'Hovedforløp 2: short-lived severe or long-lasting milder problems',
      },
    },
    {
      id: 'R7',
      title: {
        nb: 'Hovedforløp 3: alvorlige og langvarige lidelser',
        nn: 'Hovudforløp 3: alvorlege og langvarige lidingar',
        en: 'Hovedforløp 3: severe and long-lasting disorders',
      },
    },
    {
      id: 'R8',
      title: {
        nb: 'Skadeforebygging og skadereduksjon',
        nn: 'Skadeførebygging og skadereduksjon',
        en: 'Harm prevention and harm reduction',
      },
    },
    {
      id: 'R9',
      title: {
        nb: 'Vurdering og håndtering av voldsrisiko',
        nn: 'Vurdering og handtering av valdsrisiko',
        en: 'Assessing and handling violence risk',
      },
    },
  ],
}
