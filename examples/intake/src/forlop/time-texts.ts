/** The timeline: what has happened, and what is due. */
export const timeTexts = {
  timeline: { nb: 'Tidslinje', nn: 'Tidslinje', en: 'Timeline' },
  noLimits: {
    nb: 'Et hovedforløp har ingen nasjonale frister, bare datoer som er avtalt.',
    nn: 'Eit hovudforløp har ingen nasjonale fristar, berre datoar som er avtalte.',
    en: 'A hovedforløp has no national time limits, only dates that are agreed.',
  },
  todayIs: { nb: 'I dag, {day}', nn: 'I dag, {day}', en: 'Today, {day}' },
  registeredLate: { nb: 'registrert i ettertid', nn: 'registrert i ettertid', en: 'registered afterwards' },
  states: {
    met: { nb: 'Holdt', nn: 'Halden', en: 'Kept' },
    open: { nb: 'Åpen', nn: 'Open', en: 'Open' },
    late: { nb: 'Forsinket', nn: 'Forseinka', en: 'Late' },
    'met-late': { nb: 'Gjort for sent', nn: 'Gjort for seint', en: 'Done late' },
    unknown: { nb: 'Fristen er ikke kjent', nn: 'Fristen er ikkje kjend', en: 'The limit is not known' },
    'not-applicable': { nb: 'Gjelder ikke nå', nn: 'Gjeld ikkje no', en: 'Does not apply now' },
  },
  daysLate: { nb: '{days} dager over', nn: '{days} dagar over', en: '{days} days over' },
  dayLate: { nb: '1 dag over', nn: '1 dag over', en: '1 day over' },
  daysLeft: { nb: '{days} dager igjen', nn: '{days} dagar igjen', en: '{days} days left' },
  dayLeft: { nb: '1 dag igjen', nn: '1 dag igjen', en: '1 day left' },
  dueToday: { nb: 'siste dag i dag', nn: 'siste dag i dag', en: 'the last day is today' },
  metOn: { nb: 'gjort {day}', nn: 'gjort {day}', en: 'done {day}' },
  weights: {
    law: { nb: 'Lovens frist', nn: 'Frist i lova', en: 'A limit of law' },
    advisory: { nb: 'Veiledende frist', nn: 'Rettleiande frist', en: 'An advisory limit' },
    agreed: { nb: 'Avtalt dato', nn: 'Avtalt dato', en: 'An agreed date' },
  },
  units: {
    kalenderdager: { nb: '{number} kalenderdager', nn: '{number} kalenderdagar', en: '{number} calendar days' },
    virkedager: { nb: '{number} virkedager', nn: '{number} verkedagar', en: '{number} working days' },
  },
  due: { nb: 'innen {day}', nn: 'innan {day}', en: 'by {day}' },
  wouldBe: { nb: 'ville vært {day}', nn: 'ville vore {day}', en: 'would be {day}' },
  unknownLimits: {
    nb: 'Frister som ikke er kjent ({count})',
    nn: 'Fristar som ikkje er kjende ({count})',
    en: 'Limits that are not known ({count})',
  },
  unknownNote: {
    nb: 'De gjelder kanskje. Se etter tallet der det står hvor.',
    nn: 'Dei gjeld kanskje. Sjå etter talet der det står kvar.',
    en: 'They may apply. Look the number up where it says.',
  },
  otherLimits: {
    nb: 'Frister som ikke gjelder nå ({count})',
    nn: 'Fristar som ikkje gjeld no ({count})',
    en: 'Limits that do not apply now ({count})',
  },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  reasons: {
    'not-started': { nb: 'ikke begynt å løpe', nn: 'ikkje byrja å gå', en: 'has not begun to run' },
    'other-care-level': {
      nb: 'gjelder et annet omsorgsnivå',
      nn: 'gjeld eit anna omsorgsnivå',
      en: 'for another level of care',
    },
    'other-severity': {
      nb: 'gjelder en annen alvorlighetsgrad',
      nn: 'gjeld ein annan alvorsgrad',
      en: 'for another severity',
    },
    'entry-mode': {
      nb: 'gjelder når forløpet begynner på en annen måte',
      nn: 'gjeld når forløpet tek til på ein annan måte',
      en: 'for those who come in another way',
    },
    'immediate-help': {
      nb: 'gjelder ikke ved øyeblikkelig hjelp',
      nn: 'gjeld ikkje ved augeblikkeleg hjelp',
      en: 'not for immediate help',
    },
    ended: {
      nb: 'det ventes ikke lenger på dette',
      nn: 'det blir ikkje lenger venta på dette',
      en: 'it is no longer waited for',
    },
    'not-in-force': { nb: 'gjaldt ikke da', nn: 'gjaldt ikkje då', en: 'was not in force then' },
    'number-not-known': {
      nb: 'tallet er ikke funnet i en kilde',
      nn: 'talet er ikkje funne i ei kjelde',
      en: 'the number has not been found in a source',
    },
    'care-level-not-known': {
      nb: 'det er ikke sagt om det er poliklinikk eller døgn',
      nn: 'det er ikkje sagt om det er poliklinikk eller døgn',
      en: 'whether it is outpatient or inpatient has not been said',
    },
    'severity-not-known': {
      nb: 'alvorlighetsgraden er ikke sagt',
      nn: 'alvorsgraden er ikkje sagd',
      en: 'the severity has not been said',
    },
    'start-not-known': {
      nb: 'det er ikke kjent hva den telles fra',
      nn: 'det er ikkje kjent kva han blir rekna frå',
      en: 'what it is counted from is not known',
    },
  },
} as const
