import { wholeNumber, yesNo } from '../../src/kartlegging/fact.js'

/** 18 counts as adult and 25 as young: the guide leaves both ends open (G26). */
export const alder = wholeNumber({
  topic: 'alder-og-veileder',
  label: { nb: 'Alder', nn: 'Alder', en: 'Age' },
  help: {
    nb:
      'Alder i hele år. Veilederen for voksne gjelder fra 18 år; ' +
      'opp til 25 kan ettervern eller skolegang åpne for veilederen for barn og unge.',
    nn:
      'Alder i heile år. Rettleiaren for vaksne gjeld frå 18 år; ' +
      'opp til 25 kan ettervern eller skulegang opne for rettleiaren for barn og unge.',
    en:
      'Age in whole years. The guide for adults holds from 18; ' +
      'up to 25, after-care or school can open for the guide for children and young people.',
  },
  unit: 'years',
  min: 0,
  max: 130,
  statements: ['R0.15', 'R0.16', 'R0.17', 'R0.18', 'R7.33', 'R7.64'],
})

export const ettervernBarnevern = yesNo({
  topic: 'alder-og-veileder',
  label: {
    nb: 'Får personen ettervern fra barnevernet?',
    nn: 'Får personen ettervern frå barnevernet?',
    en: 'Does the person get child welfare after-care?',
  },
  help: {
    nb:
      'Unge opp mot 25 år med ettervern hører inn under veilederen for barn og unge. ' +
      'Hvilken veileder som brukes, avgjøres i den enkelte saken ut fra alvorlighet, nytte og ressurser.',
    nn:
      'Unge opp mot 25 år med ettervern høyrer inn under rettleiaren for barn og unge. ' +
      'Kva rettleiar som skal brukast, blir avgjort i den enkelte saka ut frå alvor, nytte og ressursar.',
    en:
      'Young people up to about 25 with after-care come under the guide for children and young people. ' +
      'Which guide is used is decided in the individual case, from severity, benefit and resources.',
  },
  statements: ['R0.16', 'R0.18'],
})

export const elevVideregaende = yesNo({
  topic: 'alder-og-veileder',
  label: {
    nb: 'Er personen elev i videregående skole?',
    nn: 'Er personen elev i vidaregåande skule?',
    en: 'Is the person a pupil in upper secondary school?',
  },
  help: {
    nb:
      'Elever hører inn under veilederen for barn og unge ut skoleåret de fyller 24. ' +
      'Hvilken veileder som brukes, avgjøres i den enkelte saken ut fra alvorlighet, nytte og ressurser.',
    nn:
      'Elevar høyrer inn under rettleiaren for barn og unge ut skuleåret dei fyller 24. ' +
      'Kva rettleiar som skal brukast, blir avgjort i den enkelte saka ut frå alvor, nytte og ressursar.',
    en:
      'Pupils come under the guide for children and young people through the school year they turn 24. ' +
      'Which guide is used is decided in the individual case, from severity, benefit and resources.',
  },
  statements: ['R0.17', 'R0.18'],
})

/** A judgement and not a reading of `alder`: the guide gives no age limit (R4.30). */
export const eldre = yesNo({
  topic: 'alder-og-veileder',
  label: {
    nb: 'Regnes personen som eldre?',
    nn: 'Blir personen rekna som eldre?',
    en: 'Does the person count as an older person?',
  },
  help: {
    nb:
      'Veilederen setter ingen aldersgrense for eldre; bruk faglig skjønn. ' +
      'Eldre følges opp som andre, etter rådene om psykiske lidelser hos eldre.',
    nn:
      'Rettleiaren set inga aldersgrense for eldre; bruk fagleg skjøn. ' +
      'Eldre blir følgde opp som andre, etter råda om psykiske lidingar hos eldre.',
    en:
      'The guide sets no age limit for older people; use professional judgement. ' +
      'Older people are followed up like others, by the advice on mental disorders in older people.',
  },
  statements: ['R4.30'],
})
