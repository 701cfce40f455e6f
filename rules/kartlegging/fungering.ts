import { oneOf, yesNo } from '../../src/kartlegging/fact.js'

export const funksjonsfall = oneOf({
  topic: 'fungering',
  label: { nb: 'Funksjonsfall', nn: 'Funksjonsfall', en: 'Loss of function' },
  help: {
    nb:
      'Hvor mye plagene eller rusbruken går ut over hverdag, arbeid, skole og familie, vurdert sammen med personen. ' +
      'Veilederen setter ingen grense for hva som er betydelig.',
    nn:
      'Kor mykje plagene eller rusbruken går ut over kvardag, arbeid, skule og familie, vurdert saman med personen. ' +
      'Rettleiaren set inga grense for kva som er betydeleg.',
    en:
      'How much the complaints or the substance use affect daily life, work, school and family, judged together with ' +
      'the person. The guide sets no threshold for what is significant.',
  },
  values: {
    ingen: { nb: 'Ikke funksjonsfall', nn: 'Ikkje funksjonsfall', en: 'No loss of function' },
    noe: { nb: 'Noe funksjonsfall', nn: 'Noko funksjonsfall', en: 'Some loss of function' },
    betydelig: { nb: 'Betydelig funksjonsfall', nn: 'Betydeleg funksjonsfall', en: 'Significant loss of function' },
  },
  none: 'ingen',
  statements: ['R0.23', 'R4.44', 'R5.10', 'R5.45', 'R5.52', 'R6.07', 'R6.13', 'R6.18', 'R6.22', 'R6.37'],
})

export const nedsattKognisjon = yesNo({
  topic: 'fungering',
  label: {
    nb: 'Mistanke om nedsatt kognitiv funksjon?',
    nn: 'Mistanke om nedsett kognitiv funksjon?',
    en: 'Is reduced cognitive function suspected?',
  },
  help: {
    nb:
      'Mistanke er nok til å svare ja. ' +
      'Lett svikt oppdages ofte bare med oppgavebaserte tester, og hjelpen må tilpasses.',
    nn:
      'Mistanke er nok til å svare ja. ' +
      'Lett svikt blir ofte berre oppdaga med oppgåvebaserte testar, og hjelpa må tilpassast.',
    en:
      'Suspicion is enough to answer yes. ' +
      'Slight impairment is often found only with task-based tests, and the help must be adapted.',
  },
  statements: ['R4.33', 'R4.49', 'R4.86'],
})

export const funksjonsnedsettelse = yesNo({
  topic: 'fungering',
  label: {
    nb: 'Må hjelpen tilpasses en funksjonsnedsettelse?',
    nn: 'Må hjelpa tilpassast ei funksjonsnedsetjing?',
    en: 'Must the help be adapted to a disability?',
  },
  help: {
    nb:
      'Svar ja når innholdet i hjelpen bør tilpasses. ' +
      'Veilederen avgrenser ikke hvilke funksjonsnedsettelser det gjelder.',
    nn:
      'Svar ja når innhaldet i hjelpa bør tilpassast. ' +
      'Rettleiaren avgrensar ikkje kva funksjonsnedsetjingar det gjeld.',
    en:
      'Answer yes when the content of the help should be adapted. ' +
      'The guide does not say which disabilities it concerns.',
  },
  statements: ['R5.74'],
})
