import { oneOf, yesNo } from '../../src/kartlegging/fact.js'

/** Lasting or severe: one of the two is enough (G7). */
export const selvskading = oneOf({
  topic: 'selvskading-og-selvmord',
  safetyCritical: true,
  label: { nb: 'Selvskading', nn: 'Sjølvskading', en: 'Self-harm' },
  help: {
    nb:
      'Er selvskadingen vedvarende eller alvorlig, velg det siste også om det skjer i en krise; ' +
      'veilederen sier ikke hvor grensen går. Er det ikke kartlagt, la svaret stå tomt: tomt er ikke nei.',
    nn:
      'Er sjølvskadinga vedvarande eller alvorleg, vel det siste òg om det skjer i ei krise; ' +
      'rettleiaren seier ikkje kor grensa går. Er det ikkje kartlagt, lat svaret stå tomt: tomt er ikkje nei.',
    en:
      'If the self-harm is lasting or severe, choose the last answer even in a crisis; ' +
      'the guide does not say where the line goes. If it is not mapped, leave it unanswered: no answer is not a no.',
  },
  values: {
    nei: { nb: 'Nei, ikke avdekket', nn: 'Nei, ikkje avdekt', en: 'No, none found' },
    'akutt-krise': {
      nb: 'I akutt krise, verken vedvarende eller alvorlig',
      nn: 'I akutt krise, korkje vedvarande eller alvorleg',
      en: 'In an acute crisis, neither lasting nor severe',
    },
    'vedvarende-eller-alvorlig': {
      nb: 'Vedvarende eller alvorlig',
      nn: 'Vedvarande eller alvorleg',
      en: 'Lasting or severe',
    },
  },
  none: 'nei',
  statements: ['R4.22', 'R4.23', 'R4.65', 'R5.09', 'R5.30', 'R6.31', 'R7.38'],
})

/** Found or not, never a grade. `akutt-fare` says that it cannot wait; the guide is silent on it (G14). */
export const selvmordsrisiko = oneOf({
  topic: 'selvskading-og-selvmord',
  safetyCritical: true,
  label: { nb: 'Selvmordsrisiko', nn: 'Sjølvmordsrisiko', en: 'Suicide risk' },
  help: {
    nb:
      'Se etter tanker, planer og signaler; risikoen graderes ikke, men akutt fare betyr at livet er i fare nå. ' +
      'Er det ikke kartlagt, la svaret stå tomt: tomt er ikke nei.',
    nn:
      'Sjå etter tankar, planar og signal; risikoen blir ikkje gradert, men akutt fare vil seie at livet er i fare ' +
      'no. Er det ikkje kartlagt, lat svaret stå tomt: tomt er ikkje nei.',
    en:
      'Look for thoughts, plans and signals; the risk is not graded, but imminent danger means that life is in ' +
      'danger now. If it is not mapped, leave it unanswered: no answer is not a no.',
  },
  values: {
    nei: { nb: 'Nei, ikke avdekket', nn: 'Nei, ikkje avdekt', en: 'No, none found' },
    avdekket: { nb: 'Avdekket', nn: 'Avdekt', en: 'Found' },
    'akutt-fare': { nb: 'Akutt fare', nn: 'Akutt fare', en: 'Imminent danger' },
  },
  none: 'nei',
  statements: ['R4.22', 'R4.23', 'R4.63', 'R4.68', 'R5.31', 'R6.32', 'R7.39'],
})

export const risikoTidligereKartlagt = yesNo({
  topic: 'selvskading-og-selvmord',
  label: {
    nb: 'Er selvskading eller selvmordsrisiko kartlagt før?',
    nn: 'Er sjølvskading eller sjølvmordsrisiko kartlagd før?',
    en: 'Was self-harm or suicide risk mapped before?',
  },
  help: {
    nb:
      'Svaret viser hvilken av de to nasjonale trinnveiledningene som følges: ' +
      'den for nye eller den for alt kartlagte tilfeller.',
    nn:
      'Svaret viser kva for ei av dei to nasjonale trinnrettleiingane som gjeld: ' +
      'den for nye eller den for alt kartlagde tilfelle.',
    en:
      'The answer shows which of the two national stepwise guides to follow: ' +
      'the one for new or the one for already mapped cases.',
  },
  statements: ['R4.34', 'R4.35', 'R6.74', 'R6.75'],
})

export const selvskadingshistorie = yesNo({
  topic: 'selvskading-og-selvmord',
  label: {
    nb: 'Har personen skadet seg selv tidligere?',
    nn: 'Har personen skadd seg sjølv tidlegare?',
    en: 'Has the person self-harmed before?',
  },
  help: {
    nb: 'Svar ja også når det ikke skjer nå. Ved psykisk lidelse er det å hindre forverring da skadereduksjon.',
    nn: 'Svar ja òg når det ikkje skjer no. Ved psykisk liding er det å hindre forverring då skadereduksjon.',
    en:
      'Answer yes even when it does not happen now. ' +
      'With a mental disorder, preventing worsening is then harm reduction.',
  },
  statements: ['R8.37'],
})
