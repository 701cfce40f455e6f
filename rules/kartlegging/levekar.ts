import { oneOf, yesNo } from '../../src/kartlegging/fact.js'

export const boligbehov = oneOf({
  topic: 'levekar',
  label: { nb: 'Boligbehov', nn: 'Bustadbehov', en: 'Housing need' },
  help: {
    nb:
      'Svar ut fra bosituasjonen. ' +
      'Vanskeligstilte på boligmarkedet, og de som trenger særlig tilpasset bolig, har krav på hjelp fra kommunen.',
    nn:
      'Svar ut frå busituasjonen. ' +
      'Vanskelegstilte på bustadmarknaden, og dei som treng særleg tilpassa bustad, har krav på hjelp frå kommunen.',
    en:
      'Answer from the housing situation. People disadvantaged in the housing market, and those who need specially ' +
      'adapted housing, are entitled to help from the municipality.',
  },
  values: {
    nei: { nb: 'Nei', nn: 'Nei', en: 'No' },
    'trenger-hjelp': {
      nb: 'Trenger hjelp til å få eller beholde bolig',
      nn: 'Treng hjelp til å få eller behalde bustad',
      en: 'Needs help to get or keep a home',
    },
    'trenger-tilpasset-bolig': {
      nb: 'Trenger særlig tilpasset bolig',
      nn: 'Treng særleg tilpassa bustad',
      en: 'Needs specially adapted housing',
    },
  },
  none: 'nei',
  statements: ['R1.79', 'R1.80', 'R4.58', 'R6.43', 'R6.60', 'R7.30', 'R7.50', 'R7.69'],
})

export const okonomibehov = yesNo({
  topic: 'levekar',
  label: {
    nb: 'Trenger personen hjelp med økonomien?',
    nn: 'Treng personen hjelp med økonomien?',
    en: 'Does the person need help with personal finances?',
  },
  help: {
    nb: 'Gjelder privatøkonomien. Hjelpen kan være støtte til kontakt med NAV og gjeldsrådgiver.',
    nn: 'Gjeld privatøkonomien. Hjelpa kan vere støtte til kontakt med NAV og gjeldsrådgivar.',
    en: 'Concerns personal finances. The help can be support in contact with NAV and a debt adviser.',
  },
  statements: ['R4.56', 'R6.45', 'R6.59', 'R7.51'],
})

export const arbeidEllerStudiebehov = yesNo({
  topic: 'levekar',
  label: {
    nb: 'Trengs det støtte til arbeid eller studier?',
    nn: 'Trengst det støtte til arbeid eller studiar?',
    en: 'Is support for work or study needed?',
  },
  help: {
    nb: 'Svar ja når personen ønsker eller trenger hjelp med arbeid eller studier, også tilrettelagt.',
    nn: 'Svar ja når personen ønskjer eller treng hjelp med arbeid eller studiar, òg tilrettelagt.',
    en: 'Answer yes when the person wants or needs help with work or study, adapted forms too.',
  },
  statements: ['R4.57', 'R5.64', 'R6.44', 'R6.56', 'R7.31', 'R7.70'],
})

export const iArbeid = yesNo({
  topic: 'levekar',
  label: { nb: 'Er personen i arbeid?', nn: 'Er personen i arbeid?', en: 'Is the person employed?' },
  help: {
    nb: 'Svar ja når personen har en arbeidsgiver; samarbeid med arbeidsgiveren kan da være aktuelt.',
    nn: 'Svar ja når personen har ein arbeidsgivar; samarbeid med arbeidsgivaren kan då vere aktuelt.',
    en: 'Answer yes when the person has an employer; cooperation with the employer may then be relevant.',
  },
  statements: ['R5.66', 'R6.80', 'R7.80'],
})
