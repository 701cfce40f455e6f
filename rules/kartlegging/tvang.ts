import { yesNo } from '../../src/kartlegging/fact.js'

export const tvungentVernUtenDogn = yesNo({
  topic: 'tvang',
  label: {
    nb: 'Tvungent psykisk helsevern uten døgnopphold?',
    nn: 'Tvunge psykisk helsevern utan døgnopphald?',
    en: 'Compulsory mental health care without overnight stay?',
  },
  help: {
    nb:
      'Gjelder nå. ' +
      'Det samarbeides da med ansvarlig institusjon, og det skrives i individuell plan hvis personen vil ha en.',
    nn:
      'Gjeld no. ' +
      'Då samarbeider ein med den ansvarlege institusjonen, og skriv det i individuell plan om personen vil ha ein.',
    en:
      'Holds now. There is then cooperation with the responsible institution, written in the individual plan if the ' +
      'person wants one.',
  },
  statements: ['R7.94'],
})

export const tvangsmedisineringUtenforInstitusjon = yesNo({
  topic: 'tvang',
  label: {
    nb: 'Tvangsmedisinering utenfor institusjon?',
    nn: 'Tvangsmedisinering utanfor institusjon?',
    en: 'Compulsory medication outside an institution?',
  },
  help: {
    nb: 'Gjelder nå. Kommunen kan bare utføre den etter avtale, og behandlingsansvaret blir hos psykisk helsevern.',
    nn: 'Gjeld no. Kommunen kan berre utføre ho etter avtale, og behandlingsansvaret blir hos psykisk helsevern.',
    en:
      'Holds now. The municipality can carry it out only by agreement, and responsibility for treatment stays with ' +
      'specialist care.',
  },
  statements: ['R7.98', 'R9.45', 'R9.46', 'R9.47'],
})

export const domTilTvungentVern = yesNo({
  topic: 'tvang',
  label: {
    nb: 'Er personen dømt til tvungent psykisk helsevern?',
    nn: 'Er personen dømd til tvunge psykisk helsevern?',
    en: 'Is the person sentenced to compulsory mental health care?',
  },
  help: {
    nb: 'Pliktene ved antatt forhøyet voldsrisiko gjelder også for dem som er dømt.',
    nn: 'Pliktene ved anteken forhøgd valdsrisiko gjeld òg for dei som er dømde.',
    en: 'The duties when elevated violence risk is assumed hold for people who are sentenced, too.',
  },
  statements: ['R9.06'],
})
