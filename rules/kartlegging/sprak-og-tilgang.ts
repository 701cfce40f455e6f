import { yesNo } from '../../src/kartlegging/fact.js'

export const tolkebehov = yesNo({
  topic: 'sprak-og-tilgang',
  label: { nb: 'Trengs det tolk?', nn: 'Trengst det tolk?', en: 'Is an interpreter needed?' },
  help: {
    nb: 'Svar ja ved språkbarriere. Tolk brukes etter reglene for tolking i helsetjenesten.',
    nn: 'Svar ja ved språkbarriere. Tolk blir brukt etter reglane for tolking i helsetenesta.',
    en: 'Answer yes with a language barrier. Interpreters are used by the rules for interpreting in health services.',
  },
  statements: ['R1.48'],
})

export const annenKulturellBakgrunn = yesNo({
  topic: 'sprak-og-tilgang',
  label: {
    nb: 'Må hjelpen tilpasses en annen kulturell bakgrunn?',
    nn: 'Må hjelpa tilpassast ein annan kulturell bakgrunn?',
    en: 'Must the help be adapted to another cultural background?',
  },
  help: {
    nb: 'Svar ja når informasjonen eller innholdet i hjelpen bør tilpasses kultur eller etnisitet.',
    nn: 'Svar ja når informasjonen eller innhaldet i hjelpa bør tilpassast kultur eller etnisitet.',
    en: 'Answer yes when the information or the content of the help should be adapted to culture or ethnicity.',
  },
  statements: ['R1.48', 'R5.74'],
})

export const begrensetDigitalKompetanse = yesNo({
  topic: 'sprak-og-tilgang',
  label: {
    nb: 'Begrensede digitale ferdigheter eller utstyr?',
    nn: 'Avgrensa digitale ferdigheiter eller utstyr?',
    en: 'Limited digital skills or equipment?',
  },
  help: {
    nb:
      'Svar ja når personen mangler ferdigheter eller utstyr for digitale tilbud. ' +
      'Informasjonen må da kunne gis på annen måte.',
    nn:
      'Svar ja når personen manglar ferdigheiter eller utstyr for digitale tilbod. ' +
      'Då må informasjonen kunne bli gitt på annan måte.',
    en:
      'Answer yes when the person lacks skills or equipment for digital services. ' +
      'Information must then be available in other ways.',
  },
  statements: ['R4.62'],
})
