import { oneOf, yesNo } from '../../src/kartlegging/fact.js'

/** One answer for the whole person: where problems differ, the worst decides (G18). No instrument is named (G29). */
export const alvorlighet = oneOf({
  topic: 'alvorlighet-og-varighet',
  label: { nb: 'Alvorlighet', nn: 'Alvorsgrad', en: 'Severity' },
  help: {
    nb:
      'Gjelder det mest alvorlige problemet, vurdert av fagpersonen sammen med personen. ' +
      'Ingen diagnose eller skår kreves, og veilederen setter ingen grenser.',
    nn:
      'Gjeld det mest alvorlege problemet, vurdert av fagpersonen saman med personen. ' +
      'Det krevst ingen diagnose eller skår, og rettleiaren set ingen grenser.',
    en:
      'Concerns the worst problem, judged by the professional together with the person. ' +
      'No diagnosis or score is required, and the guide sets no thresholds.',
  },
  values: {
    mild: { nb: 'Mild', nn: 'Mild', en: 'Mild' },
    moderat: { nb: 'Moderat', nn: 'Moderat', en: 'Moderate' },
    alvorlig: { nb: 'Alvorlig', nn: 'Alvorleg', en: 'Severe' },
  },
  statements: [
    'R0.31',
    'R3.03',
    'R3.04',
    'R3.05',
    'R3.06',
    'R3.08',
    'R5.02',
    'R5.49',
    'R6.02',
    'R6.03',
    'R6.15',
    'R6.21',
    'R7.02',
  ],
})

export const varighet = oneOf({
  topic: 'alvorlighet-og-varighet',
  label: { nb: 'Forventet varighet', nn: 'Venta varigheit', en: 'Expected duration' },
  help: {
    nb:
      'Hvor lenge problemet ventes å vare, vurdert av fagpersonen sammen med personen. ' +
      'Veilederen setter ingen grense i uker eller måneder.',
    nn:
      'Kor lenge problemet er venta å vare, vurdert av fagpersonen saman med personen. ' +
      'Rettleiaren set inga grense i veker eller månader.',
    en:
      'How long the problem is expected to last, judged by the professional together with the person. ' +
      'The guide sets no limit in weeks or months.',
  },
  values: {
    kortvarig: { nb: 'Kortvarig', nn: 'Kortvarig', en: 'Short-lived' },
    langvarig: { nb: 'Langvarig', nn: 'Langvarig', en: 'Long-lasting' },
  },
  statements: [
    'R0.31',
    'R3.03',
    'R3.04',
    'R3.05',
    'R3.06',
    'R3.09',
    'R5.02',
    'R6.02',
    'R6.03',
    'R6.06',
    'R6.07',
    'R6.08',
    'R6.09',
    'R6.10',
    'R7.02',
    'R7.96',
  ],
})

export const nyoppstatt = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: { nb: 'Er problemet nyoppstått?', nn: 'Er problemet nyoppstått?', en: 'Is the problem new?' },
  help: {
    nb:
      'Veilederen sier ikke hvor nytt problemet må være; bruk faglig skjønn. ' +
      'Et nytt alvorlig problem bør vurderes i spesialisthelsetjenesten.',
    nn:
      'Rettleiaren seier ikkje kor nytt problemet må vere; bruk fagleg skjøn. ' +
      'Eit nytt alvorleg problem bør vurderast i spesialisthelsetenesta.',
    en:
      'The guide does not say how new the problem must be; use professional judgement. ' +
      'A new severe problem should be assessed by specialist services.',
  },
  statements: ['R5.03', 'R5.04', 'R5.05', 'R5.06', 'R6.15', 'R6.16'],
})

export const tilbakevendende = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: { nb: 'Er problemet tilbakevendende?', nn: 'Er problemet tilbakevendande?', en: 'Is the problem recurrent?' },
  help: {
    nb: 'Svar ja når personen har hatt problemet før og det er kommet tilbake. Veilederen sier ikke hvor ofte.',
    nn: 'Svar ja når personen har hatt problemet før og det er kome tilbake. Rettleiaren seier ikkje kor ofte.',
    en: 'Answer yes when the person has had the problem before and it has come back. The guide does not say how often.',
  },
  statements: ['R6.13', 'R6.23'],
})

/** About the problems as well as the loss of function: the sentence can be read either way (G31). */
export const vedvarerEllerForverres = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: {
    nb: 'Vedvarer eller forverres problemet?',
    nn: 'Varer problemet ved, eller blir det verre?',
    en: 'Does the problem persist or get worse?',
  },
  help: {
    nb:
      'Svar ja når problemene eller funksjonsfallet varer ved eller blir verre; én av delene er nok. ' +
      'Veilederen sier ikke hvor lenge det må ha vart.',
    nn:
      'Svar ja når problema eller funksjonsfallet varer ved eller blir verre; éin av delane er nok. ' +
      'Rettleiaren seier ikkje kor lenge det må ha vart.',
    en:
      'Answer yes when the problems or the loss of function persist or get worse; either is enough. ' +
      'The guide does not say how long it must have lasted.',
  },
  statements: ['R5.46', 'R6.21', 'R6.22', 'R8.38'],
})

/** What is expected; that it has already become worse is a fact of its own (G23). */
export const forventetMerAlvorlig = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: {
    nb: 'Ventes problemet å bli mer langvarig og alvorlig?',
    nn: 'Er problemet venta å bli meir langvarig og alvorleg?',
    en: 'Is it expected to become more lasting and severe?',
  },
  help: {
    nb:
      'Vurder hvordan problemet trolig vil utvikle seg, også faren for å bli dårligere. ' +
      'Veilederen sier ikke hvordan det skal måles.',
    nn:
      'Vurder korleis problemet truleg vil utvikle seg, òg faren for å bli dårlegare. ' +
      'Rettleiaren seier ikkje korleis det skal målast.',
    en:
      'Judge how the problem is likely to develop, and the danger of getting worse. ' +
      'The guide does not say how to measure it.',
  },
  statements: ['R5.46', 'R6.20'],
})

export const tidligDebut = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: {
    nb: 'Tidlig debut av alvorlige symptomer eller skadelig bruk?',
    nn: 'Tidleg debut av alvorlege symptom eller skadeleg bruk?',
    en: 'Early onset of severe symptoms or harmful use?',
  },
  help: {
    nb:
      'Tidlig debut gjør et langvarig og sammensatt forløp mer sannsynlig. ' +
      'Veilederen sier ikke ved hvilken alder debuten er tidlig.',
    nn:
      'Tidleg debut gjer eit langvarig og samansett forløp meir sannsynleg. ' +
      'Rettleiaren seier ikkje ved kva alder debuten er tidleg.',
    en: 'Early onset makes a long and complex course more likely. The guide does not say at what age onset is early.',
  },
  statements: ['R7.96'],
})

export const perioderMedEkstraBehov = yesNo({
  topic: 'alvorlighet-og-varighet',
  label: {
    nb: 'Har personen perioder med ekstra behov?',
    nn: 'Har personen periodar med ekstra behov?',
    en: 'Does the person have periods of extra need?',
  },
  help: {
    nb:
      'Gjelder perioder som kommer igjen, der personen trenger mer hjelp. ' +
      'I hovedforløp 3 lages det da en krise- og mestringsplan.',
    nn:
      'Gjeld periodar som kjem att, der personen treng meir hjelp. ' +
      'I hovudforløp 3 blir det då laga ein krise- og meistringsplan.',
    en:
      'Concerns recurring periods in which the person needs more help. ' +
      'In hovedforløp 3 a crisis and coping plan is then made.',
  },
  statements: ['R7.85'],
})
