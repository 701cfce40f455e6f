import type { Text } from '../../../src/guideline/text.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, type Rapporteringsklasse } from './klasser.js'

export type { Rapporteringsklasse } from './klasser.js'

/**
 * How municipalities were asked to distribute their work for children and young people in the IS-24/8 reporting for
 * 2016. The guide for adults places no child, and neither does this: a class says where services are counted, and is
 * never a recommendation, a level or a reason for an action.
 */
export const is248: {
  readonly id: string
  readonly purpose: 'reporting'
  readonly title: Text
  readonly source: Text
  readonly disclaimer: Text
  readonly classes: readonly Rapporteringsklasse[]
} = {
  id: 'is-24-8-2016-barn-og-unge',
  purpose: 'reporting',
  title: {
    nb: 'Rapporteringsklasser for barn og unge i IS-24/8, 2016',
    nn: 'Rapporteringsklassar for barn og unge i IS-24/8, 2016',
    en: 'Reporting classes for children and young people in IS-24/8, 2016',
  },
  source: {
    nb: 'SINTEFs rapport om IS-24/8-rapporteringen for 2016, på oppdrag fra Helsedirektoratet, kapittel 5.1',
    nn: 'Rapporten frå SINTEF om IS-24/8-rapporteringa for 2016, på oppdrag frå Helsedirektoratet, kapittel 5.1',
    en: "SINTEF's report on the IS-24/8 reporting for 2016, commissioned by Helsedirektoratet, chapter 5.1",
  },
  disclaimer: {
    nb:
      'Klassene teller tjenester og er ingen anbefaling. De avgjør ikke hvilken hjelp et barn skal få. ' +
      'Formuleringene er våre egne, og verken Helsedirektoratet eller SINTEF har godkjent dem.',
    nn:
      'Klassane tel tenester og er inga tilråding. Dei avgjer ikkje kva hjelp eit barn skal få. ' +
      'Formuleringane er våre eigne, og korkje Helsedirektoratet eller SINTEF har godkjent dei.',
    en:
      'The classes count services and are no recommendation. They do not decide what help a child is to have. ' +
      'Every wording is ours, and neither Helsedirektoratet nor SINTEF has endorsed it.',
  },
  classes: [hovedforlop1, hovedforlop2, hovedforlop3],
}
