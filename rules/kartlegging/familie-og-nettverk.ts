import { yesNo } from '../../src/kartlegging/fact.js'

export const mindrearigeBarn = yesNo({
  topic: 'familie-og-nettverk',
  label: {
    nb: 'Har personen barn under 18 år?',
    nn: 'Har personen barn under 18 år?',
    en: 'Does the person have children under 18?',
  },
  help: {
    nb:
      'Spør alle. ' +
      'Helsepersonell skal prøve å avklare om det finnes barn, og hva de trenger av informasjon og oppfølging.',
    nn:
      'Spør alle. ' +
      'Helsepersonell skal prøve å avklare om det finst barn, og kva dei treng av informasjon og oppfølging.',
    en:
      'Ask everyone. Health personnel shall try to clarify whether there are children, and what information and ' +
      'follow-up they need.',
  },
  statements: ['R4.24', 'R4.50', 'R7.93'],
})

export const mindrearigeSosken = yesNo({
  topic: 'familie-og-nettverk',
  label: {
    nb: 'Har personen søsken under 18 år?',
    nn: 'Har personen søsken under 18 år?',
    en: 'Does the person have siblings under 18?',
  },
  help: {
    nb:
      'Spør alle. ' +
      'Helsepersonell skal prøve å avklare om det finnes søsken, og hva de trenger av informasjon og oppfølging.',
    nn:
      'Spør alle. ' +
      'Helsepersonell skal prøve å avklare om det finst søsken, og kva dei treng av informasjon og oppfølging.',
    en:
      'Ask everyone. Health personnel shall try to clarify whether there are siblings, and what information and ' +
      'follow-up they need.',
  },
  statements: ['R4.25', 'R4.50'],
})

/** From the law, not from the guide. The section and its dates belong to the rules of law. */
export const bekymringForBarn = yesNo({
  topic: 'familie-og-nettverk',
  safetyCritical: true,
  label: {
    nb: 'Er det grunn til alvorlig bekymring for et barn?',
    nn: 'Er det grunn til alvorleg uro for eit barn?',
    en: 'Is there reason for serious concern about a child?',
  },
  help: {
    nb:
      'Svar ja ved grunn til å tro at et barn blir eller vil bli mishandlet, utsatt for alvorlig omsorgssvikt eller ' +
      'på annen måte omfattet av meldeplikten til barnevernet. Den går foran taushetsplikten.',
    nn:
      'Svar ja når det er grunn til å tru at eit barn blir eller vil bli mishandla, utsett for alvorleg omsorgssvikt ' +
      'eller på annan måte omfatta av meldeplikta til barnevernet. Ho går føre teieplikta.',
    en:
      'Answer yes where there is reason to believe that a child is or will be abused, seriously neglected or ' +
      'otherwise covered by the duty to report to child welfare. The duty comes before confidentiality.',
  },
  statements: [],
})

export const gravid = yesNo({
  topic: 'familie-og-nettverk',
  label: { nb: 'Er personen gravid?', nn: 'Er personen gravid?', en: 'Is the person pregnant?' },
  help: {
    nb:
      'Helsestasjonen kan være et tilbud for gravide med milde, kortvarige psykiske problemer. ' +
      'Rusbruk i svangerskapet er et eget spørsmål.',
    nn:
      'Helsestasjonen kan vere eit tilbod for gravide med milde, kortvarige psykiske problem. ' +
      'Rusbruk i svangerskapet er eit eige spørsmål.',
    en:
      'The health centre can be an offer for pregnant women with mild, short-lived mental problems. ' +
      'Substance use in pregnancy is a question of its own.',
  },
  statements: ['R5.72'],
})

/** From the law, not from the guide. The section and its dates belong to the rules of law. */
export const gravidSkadeligRusbruk = yesNo({
  topic: 'familie-og-nettverk',
  safetyCritical: true,
  label: {
    nb: 'Gravid og rusbruk: er skade på barnet overveiende sannsynlig?',
    nn: 'Gravid og rusbruk: er skade på barnet overvegande sannsynleg?',
    en: 'Pregnant and substance use: is harm to the child most likely?',
  },
  help: {
    nb:
      'Svar ja ved grunn til å tro at barnet overveiende sannsynlig blir født med skade. ' +
      'Helsepersonell skal da gi opplysninger til kommunen; det går foran taushetsplikten.',
    nn:
      'Svar ja når det er grunn til å tru at barnet overvegande sannsynleg blir fødd med skade. ' +
      'Helsepersonell skal då gi opplysningar til kommunen; det går føre teieplikta.',
    en:
      'Answer yes where there is reason to believe that the child will most likely (overveiende sannsynlig) be born ' +
      'with harm. Health personnel shall then inform the municipality; this comes before confidentiality.',
  },
  statements: [],
})

export const familievansker = yesNo({
  topic: 'familie-og-nettverk',
  label: {
    nb: 'Er det vansker i parforholdet eller familien?',
    nn: 'Er det vanskar i parforholdet eller familien?',
    en: 'Are there couple or family difficulties?',
  },
  help: {
    nb: 'Svar ja når paret eller familien trenger veiledning; familievernkontoret kan da være et tilbud.',
    nn: 'Svar ja når paret eller familien treng rettleiing; familievernkontoret kan då vere eit tilbod.',
    en: 'Answer yes when the couple or family needs guidance; the family counselling office may then be an offer.',
  },
  statements: ['R5.71'],
})

export const parorendeTilgjengelig = yesNo({
  topic: 'familie-og-nettverk',
  label: {
    nb: 'Kan pårørende eller nettverk være med?',
    nn: 'Kan pårørande eller nettverk vere med?',
    en: 'Can next of kin or network take part?',
  },
  help: {
    nb: 'Svar ja når noen kan bidra med opplysninger eller støtte. Samtykke til at de involveres, er et eget spørsmål.',
    nn: 'Svar ja når nokon kan bidra med opplysningar eller støtte. Samtykke til å involvere dei er eit eige spørsmål.',
    en:
      'Answer yes when someone can contribute information or support. ' +
      'Consent to involving them is a question of its own.',
  },
  statements: ['R4.04', 'R4.42', 'R4.72', 'R4.73', 'R4.74', 'R4.75', 'R4.85', 'R7.92'],
})

/** Consent is taken to be needed where the guide leaves it out, too (G27). */
export const samtykkeParorende = yesNo({
  topic: 'familie-og-nettverk',
  label: {
    nb: 'Samtykker personen til at pårørende involveres?',
    nn: 'Samtykkjer personen til å involvere pårørande?',
    en: 'Does the person consent to involving next of kin?',
  },
  help: {
    nb:
      'Et nei tar bort det som krever samtykke, aldri hjelpen til personen. ' +
      'Veilederen sier ikke noe om taushetsplikten; den gjelder uansett.',
    nn:
      'Eit nei tek bort det som krev samtykke, aldri hjelpa til personen. ' +
      'Rettleiaren seier ikkje noko om teieplikta; ho gjeld uansett.',
    en:
      'A no takes away what requires consent, never the help to the person. ' +
      'The guide says nothing about confidentiality; it applies anyway.',
  },
  statements: ['R5.70', 'R7.29'],
})

export const kjaledyr = yesNo({
  topic: 'familie-og-nettverk',
  label: {
    nb: 'Har personen kjæledyr som trenger stell?',
    nn: 'Har personen kjæledyr som treng stell?',
    en: 'Does the person have pets that need care?',
  },
  help: {
    nb: 'Krise- og mestringsplanen i hovedforløp 3 sier hvem som tar seg av dem.',
    nn: 'Krise- og meistringsplanen i hovudforløp 3 seier kven som tek seg av dei.',
    en: 'The crisis and coping plan in hovedforløp 3 says who looks after them.',
  },
  statements: ['R7.93'],
})
