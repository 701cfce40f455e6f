import { yesNo } from '../../src/kartlegging/fact.js'

export const overdoserisiko = yesNo({
  topic: 'rusmidler',
  safetyCritical: true,
  label: { nb: 'Er det risiko for overdose?', nn: 'Er det risiko for overdose?', en: 'Is there a risk of overdose?' },
  help: {
    nb:
      'Vurder ved bruk av rusmidler eller legemidler, også lovlig skaffede. ' +
      'En overlevd overdose er et sterkt varsel; veilederen gir ingen grense eller skår.',
    nn:
      'Vurder ved bruk av rusmiddel eller legemiddel, òg lovleg skaffa. Ein overlevd overdose er eit sterkt varsel; ' +
      'rettleiaren gir inga grense eller skår.',
    en:
      'Consider with use of substances or medicines, lawfully obtained ones too. ' +
      'A survived overdose is a strong warning; the guide gives no threshold or score.',
  },
  statements: ['R4.64', 'R4.71', 'R8.13'],
})

export const hoytAlkoholforbruk = yesNo({
  topic: 'rusmidler',
  label: {
    nb: 'Har personen et høyt alkoholforbruk?',
    nn: 'Har personen eit høgt alkoholforbruk?',
    en: 'Is the alcohol consumption high?',
  },
  help: {
    nb:
      'Veilederen setter ingen grense for høyt forbruk; bruk faglig skjønn. ' +
      'Da bør det undersøkes hvor stort problemet er.',
    nn:
      'Rettleiaren set inga grense for høgt forbruk; bruk fagleg skjøn. ' +
      'Då bør det undersøkjast kor stort problemet er.',
    en:
      'The guide sets no threshold for high consumption; use professional judgement. ' +
      'The size of the problem should then be found out.',
  },
  statements: ['R6.13', 'R8.14', 'R8.15', 'R8.16', 'R8.17'],
})

export const illegaleRusmidler = yesNo({
  topic: 'rusmidler',
  label: {
    nb: 'Bruker personen illegale rusmidler?',
    nn: 'Brukar personen illegale rusmiddel?',
    en: 'Does the person use illegal drugs?',
  },
  help: {
    nb: 'Gjelder bruk nå. Rusmiddelanalyse og brukerrom kan da være aktuelle, der kommunen har det.',
    nn: 'Gjeld bruk no. Rusmiddelanalyse og brukarrom kan då vere aktuelle, der kommunen har det.',
    en: 'Concerns use now. Drug checking and a user room may then be relevant, where the municipality has them.',
  },
  statements: ['R6.13', 'R8.25', 'R8.30'],
})

export const injiserer = yesNo({
  topic: 'rusmidler',
  label: {
    nb: 'Injiserer personen rusmidler?',
    nn: 'Injiserer personen rusmiddel?',
    en: 'Does the person inject drugs?',
  },
  help: {
    nb: 'Gjelder bruk nå. Behandling av injeksjonsskader og brukerrom kan da være aktuelle.',
    nn: 'Gjeld bruk no. Behandling av injeksjonsskadar og brukarrom kan då vere aktuelle.',
    en: 'Concerns use now. Treatment of injection injuries and a user room may then be relevant.',
  },
  statements: ['R6.13', 'R8.12', 'R8.25'],
})

export const sterkeSmertestillende = yesNo({
  topic: 'rusmidler',
  label: {
    nb: 'Bruker personen legemidler med fare for overdose?',
    nn: 'Brukar personen legemiddel med fare for overdose?',
    en: 'Does the person use medicines with overdose risk?',
  },
  help: {
    nb:
      'Særlig sterke smertestillende, men også andre legemidler, med eller uten resept. ' +
      'Stadig flere overdoser skyldes slike.',
    nn:
      'Særleg sterke smertestillande, men òg andre legemiddel, med eller utan resept. ' +
      'Stadig fleire overdosar kjem av slike.',
    en:
      'Strong painkillers above all, but other medicines too, prescribed or not. ' +
      'More and more overdoses are due to these.',
  },
  statements: ['R4.43', 'R8.36'],
})

export const endretRusmonster = yesNo({
  topic: 'rusmidler',
  label: {
    nb: 'Har rusmønsteret endret seg?',
    nn: 'Har rusmønsteret endra seg?',
    en: 'Has the pattern of substance use changed?',
  },
  help: {
    nb:
      'Svar ja når personen ruser seg på en annen måte enn før. ' +
      'Ved psykisk lidelse er det å hindre forverring da skadereduksjon.',
    nn:
      'Svar ja når personen rusar seg på ein annan måte enn før. ' +
      'Ved psykisk liding er det å hindre forverring då skadereduksjon.',
    en:
      'Answer yes when the person uses substances differently from before. ' +
      'With a mental disorder, preventing worsening is then harm reduction.',
  },
  statements: ['R8.37'],
})

export const samvariasjonRusOgSymptomer = yesNo({
  topic: 'rusmidler',
  label: {
    nb: 'Varierer rusbruk og psykiske symptomer tydelig sammen?',
    nn: 'Varierer rusbruk og psykiske symptom tydeleg saman?',
    en: 'Do substance use and mental symptoms vary together?',
  },
  help: {
    nb: 'Spør om symptomene følger rusbruken i tid. En tydelig sammenheng vil som regel bli vurdert som skadelig bruk.',
    nn: 'Spør om symptoma følgjer rusbruken i tid. Ein tydeleg samanheng vil som regel bli vurdert som skadeleg bruk.',
    en:
      'Ask whether the symptoms follow the substance use in time. ' +
      'A clear link will as a rule be judged as harmful use.',
  },
  statements: ['R5.55', 'R5.56'],
})

export const smitterisiko = yesNo({
  topic: 'rusmidler',
  label: {
    nb: 'Er personen i fare for å bli smittet?',
    nn: 'Er personen i fare for å bli smitta?',
    en: 'Is the person at risk of infection?',
  },
  help: {
    nb:
      'Gjelder smittsom sykdom. ' +
      'Er den allmennfarlig, som hepatitt B og C, har personen krav på vaksine, informasjon og annen forebygging.',
    nn:
      'Gjeld smittsam sjukdom. ' +
      'Er han allmennfarleg, som hepatitt B og C, har personen krav på vaksine, informasjon og anna førebygging.',
    en:
      'Concerns communicable disease. If it is dangerous to public health, as hepatitis B and C are, the person is ' +
      'entitled to vaccine, information and other prevention.',
  },
  statements: ['R8.45', 'R8.46', 'R8.47', 'R8.48'],
})
