import { oneOf, someOf, yesNo } from '../../src/kartlegging/fact.js'

/** An assumption is enough for elevated: the guide uses several words and defines none (G9). */
export const voldsrisiko = oneOf({
  topic: 'vold',
  safetyCritical: true,
  label: { nb: 'Risiko for å utøve vold', nn: 'Risiko for å utøve vald', en: 'Risk of committing violence' },
  help: {
    nb:
      'Velg forhøyet så snart høyere risiko antas eller er kjent, og akutt fare når noen er i fare nå; veilederen ' +
      'definerer ikke ordene og gir ingen skår. Er det ikke kartlagt, la svaret stå tomt: tomt er ikke nei.',
    nn:
      'Vel forhøgd så snart ein går ut frå eller kjenner til høgare risiko, og akutt fare når nokon er i fare no; ' +
      'rettleiaren definerer ikkje orda og gir ingen skår. Er det ikkje kartlagt, lat svaret stå tomt: ' +
      'tomt er ikkje nei.',
    en:
      'Choose elevated as soon as a higher risk is assumed or known, and imminent danger when someone is in danger ' +
      'now; the guide neither defines the words nor gives a score. If it is not mapped, leave it unanswered: ' +
      'no answer is not a no.',
  },
  values: {
    nei: { nb: 'Nei, ikke avdekket', nn: 'Nei, ikkje avdekt', en: 'No, none found' },
    tegn: { nb: 'Tegn til risiko', nn: 'Teikn til risiko', en: 'Signs of risk' },
    forhoyet: {
      nb: 'Forhøyet, antatt eller kjent',
      nn: 'Forhøgd, anteken eller kjend',
      en: 'Elevated, assumed or known',
    },
    'akutt-fare': { nb: 'Akutt fare', nn: 'Akutt fare', en: 'Imminent danger' },
  },
  none: 'nei',
  statements: [
    'R4.66',
    'R5.32',
    'R6.33',
    'R6.76',
    'R7.40',
    'R7.41',
    'R7.42',
    'R9.01',
    'R9.02',
    'R9.05',
    'R9.10',
    'R9.11',
    'R9.44',
  ],
})

export const voldsrisikosituasjoner = someOf({
  topic: 'vold',
  safetyCritical: true,
  label: {
    nb: 'Situasjoner som kan tyde på voldsrisiko',
    nn: 'Situasjonar som kan tyde på valdsrisiko',
    en: 'Situations that may point to violence risk',
  },
  help: {
    nb:
      'Veilederens eksempler, uten vekting og skår; én av dem gjør samarbeid og råd aktuelt. ' +
      'Er det ikke undersøkt, la svaret stå tomt.',
    nn:
      'Døme frå rettleiaren, utan vekting og skår; eitt av dei gjer samarbeid og råd aktuelt. ' +
      'Er det ikkje undersøkt, lat svaret stå tomt.',
    en:
      'The examples of the guide, without weighting or score; any one makes cooperation and advice relevant. ' +
      'If it was not looked into, leave it unanswered.',
  },
  values: {
    'uro-hos-bruker-eller-andre': {
      nb: 'Bruker, pårørende eller andre er bekymret',
      nn: 'Brukar, pårørande eller andre er uroa',
      en: 'User, next of kin or others are worried',
    },
    'kjente-forvarsler': {
      nb: 'Kjente forvarsler om vold',
      nn: 'Kjende førevarsel om vald',
      en: 'Known forewarnings of violence',
    },
    'belastning-eller-rus-i-samspill': {
      nb: 'Belastninger eller rus påvirker samspillet med andre',
      nn: 'Belastningar eller rus påverkar samspelet med andre',
      en: 'Strain or substance use affects interplay with others',
    },
    trusler: { nb: 'Trusler', nn: 'Truslar', en: 'Threats' },
    'loslatt-etter-voldsdom': {
      nb: 'Løslatt etter voldsdom, med alvorlig lidelse',
      nn: 'Lauslaten etter valdsdom, med alvorleg liding',
      en: 'Released after a violence sentence, with a severe disorder',
    },
    'overfort-fra-tvungent-vern': {
      nb: 'Overført fra tvungent vern på farekriteriet',
      nn: 'Overført frå tvunge vern på farekriteriet',
      en: 'Transferred from compulsory care on the danger criterion',
    },
    'kjent-voldshistorie': { nb: 'Kjent voldshistorie', nn: 'Kjend valdshistorie', en: 'Known history of violence' },
  },
  statements: ['R9.12', 'R9.13', 'R9.14', 'R9.15', 'R9.16', 'R9.17', 'R9.18'],
})

export const utoverVoldEllerStarIFare = yesNo({
  topic: 'vold',
  label: {
    nb: 'Utøver eller i fare for å utøve vold, og vil ha behandling?',
    nn: 'Utøver eller i fare for å utøve vald, og vil ha behandling?',
    en: 'Commits or risks committing violence, and wants treatment?',
  },
  help: {
    nb:
      'Svar ja når personen ønsker behandling for egen vold eller fare for det. ' +
      'Ifølge den nasjonale strategien skal den kunne søkes uten henvisning.',
    nn:
      'Svar ja når personen ønskjer behandling for eigen vald eller fare for det. ' +
      'Etter den nasjonale strategien skal ein kunne søkje utan tilvising.',
    en:
      'Answer yes when the person wants treatment for own violence or the danger of it. ' +
      'By the national strategy it can be sought without referral.',
  },
  statements: ['R9.52'],
})

export const utsattForVold = yesNo({
  topic: 'vold',
  safetyCritical: true,
  label: {
    nb: 'Er eller har personen vært utsatt for vold eller overgrep?',
    nn: 'Er eller har personen vore utsett for vald eller overgrep?',
    en: 'Is or was the person exposed to violence or abuse?',
  },
  help: {
    nb: 'Se etter tegn, og spør når relasjonen er trygg. Mange med alvorlige rusproblemer har blitt utsatt for vold.',
    nn: 'Sjå etter teikn, og spør når relasjonen er trygg. Mange med alvorlege rusproblem har blitt utsette for vald.',
    en:
      'Look for signs, and ask once the relationship feels safe. ' +
      'Many people with severe substance use have been exposed to violence.',
  },
  statements: ['R4.48', 'R4.67', 'R9.27', 'R9.50'],
})

/** From the Penal Code, not from the guide. The section and its dates belong to the rules of law. */
export const alvorligForbrytelseSannsynlig = yesNo({
  topic: 'vold',
  safetyCritical: true,
  label: {
    nb: 'Er en alvorlig forbrytelse sikker eller mest sannsynlig?',
    nn: 'Er eit alvorleg brotsverk sikkert eller mest sannsynleg?',
    en: 'Is a serious crime certain or most likely?',
  },
  help: {
    nb:
      'Gjelder forbrytelsene i straffelovens avvergingsplikt, som drap, grov kroppsskade og mishandling i nære ' +
      'relasjoner, mens de ennå kan avverges. Plikten går foran taushetsplikten.',
    nn:
      'Gjeld brotsverka i avverjingsplikta i straffelova, som drap, grov kroppsskade og mishandling i nære ' +
      'relasjonar, medan dei enno kan avverjast. Plikta går føre teieplikta.',
    en:
      'Concerns the crimes of the duty to avert in the Penal Code, such as homicide, grievous bodily harm and abuse ' +
      'in close relationships, while they can still be averted. The duty comes before confidentiality.',
  },
  statements: [],
})
