import type { Guide } from '../../../src/engine/content.js'
import type { Text } from '../../../src/guideline/text.js'

/** An edition that has been replaced, known only as another text quotes it. */
export interface QuotedGuide extends Guide {
  /** The day of the edition that replaced it, year-month-day. */
  readonly superseded: string
  /** Where the words were read. */
  readonly quotedIn: Text
}

/** Here to be compared with, and to say how a person would have been placed then. Nothing of it is in force (R0.46). */
export const guide2014: QuotedGuide = {
  id: 'helsedirektoratet-sammen-om-mestring',
  title: {
    nb: 'Sammen om mestring. Veileder i lokalt psykisk helsearbeid og rusarbeid for voksne (IS-2076)',
    nn: 'Sammen om mestring. Rettleiar i lokalt psykisk helsearbeid og rusarbeid for vaksne (IS-2076)',
    en: 'Sammen om mestring. Guide to local mental health and substance use work for adults (IS-2076)',
  },
  publisher: 'Helsedirektoratet',
  edition: '2014',
  superseded: '2025-02-26',
  quotedIn: {
    nb: 'SINTEFs rapport om IS-24/8-rapporteringen for 2016, kapittel 5',
    nn: 'Rapporten frå SINTEF om IS-24/8-rapporteringa for 2016, kapittel 5',
    en: "SINTEF's report on the IS-24/8 reporting for 2016, chapter 5",
  },
  disclaimer: {
    nb:
      'Denne veilederen gjelder ikke lenger: den ble avløst av utgaven av 26.02.2025. ' +
      'Her er bare plasseringen i hovedforløp, og ingen tiltak, heller ikke ved akutt fare. ' +
      'Helsedirektoratet er kilden. Vi har ikke lest originalen, bare det SINTEF gjengir av den i rapporten om ' +
      'IS-24/8 for 2016. Alle formuleringer er våre egne, og Helsedirektoratet har ikke godkjent dem.',
    nn:
      'Denne rettleiaren gjeld ikkje lenger: han blei avløyst av utgåva av 26.02.2025. ' +
      'Her er berre plasseringa i hovudforløp, og ingen tiltak, heller ikkje ved akutt fare. ' +
      'Helsedirektoratet er kjelda. Vi har ikkje lese originalen, berre det SINTEF gir att av han i rapporten om ' +
      'IS-24/8 for 2016. Alle formuleringar er våre eigne, og Helsedirektoratet har ikkje godkjent dei.',
    en:
      'This guide is no longer in force: the edition of 26 February 2025 replaced it. ' +
      'Here is only the placing in hovedforløp, and no action, not even in immediate danger. ' +
      'Helsedirektoratet (the Norwegian Directorate of Health) is the source. We have not read the original, only what ' +
      'SINTEF renders of it in the report on IS-24/8 for 2016. ' +
      'Every wording is ours, and Helsedirektoratet has not endorsed it.',
  },
}
