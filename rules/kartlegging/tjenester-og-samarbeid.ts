import { yesNo } from '../../src/kartlegging/fact.js'

export const forsteHenvendelse = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Er dette første henvendelse for problemet?',
    nn: 'Er dette den første kontakten om problemet?',
    en: 'Is this the first contact for the problem?',
  },
  help: {
    nb:
      'Ved langvarige mildere symptomer bør det da vurderes om spesialisthelsetjenesten skal rådspørres eller få ' +
      'henvisning.',
    nn:
      'Ved langvarige mildare symptom bør det då vurderast om spesialisthelsetenesta skal spørjast til råds eller få ' +
      'tilvising.',
    en:
      'With long-lasting milder symptoms it should then be considered whether to consult specialist services or ' +
      'refer.',
  },
  statements: ['R2.08', 'R6.17', 'R6.18', 'R6.19', 'R6.20'],
})

export const tidligereKartlegging = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Finnes det tidligere kartlegging eller utredning?',
    nn: 'Finst det tidlegare kartlegging eller utgreiing?',
    en: 'Is there an earlier mapping or assessment?',
  },
  help: {
    nb: 'For eksempel hos fastlege, skole, private eller spesialist. Samtykke til å hente den er et eget spørsmål.',
    nn: 'Til dømes hos fastlege, skule, private eller spesialist. Samtykke til henting er eit eige spørsmål.',
    en: 'For instance with a GP, school, private provider or specialist. Consent to fetching it is another question.',
  },
  statements: ['R4.16', 'R4.17', 'R7.56'],
})

export const samtykkeInnhenting = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Samtykker personen til innhenting av opplysninger?',
    nn: 'Samtykkjer personen til innhenting av opplysningar?',
    en: 'Does the person consent to fetching earlier records?',
  },
  help: {
    nb: 'Gjelder tidligere kartlegginger, utredninger og epikriser. Et nei tar ikke bort hjelpen.',
    nn: 'Gjeld tidlegare kartleggingar, utgreiingar og epikrisar. Eit nei tek ikkje bort hjelpa.',
    en: 'Concerns earlier mappings, assessments and discharge summaries. A no does not take away the help.',
  },
  statements: ['R4.17', 'R7.56'],
})

/** Follow-up by the GP alone does not count (G6). */
export const oppfolgingISpesialisthelsetjenesten = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Er oppfølging avtalt med spesialisthelsetjenesten?',
    nn: 'Er oppfølging avtalt med spesialisthelsetenesta?',
    en: 'Is follow-up arranged with specialist services?',
  },
  help: {
    nb: 'Svar ja når et opplegg er avtalt sammen med spesialisthelsetjenesten. Fastlegen alene teller ikke.',
    nn: 'Svar ja når eit opplegg er avtalt saman med spesialisthelsetenesta. Fastlegen åleine tel ikkje.',
    en:
      'Answer yes when a plan of follow-up is arranged together with specialist services. ' +
      'The GP alone does not count.',
  },
  statements: ['R7.10', 'R7.11', 'R7.12', 'R7.97'],
})

export const nyligUtskrevet = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Nylig utskrevet fra spesialisthelsetjenesten?',
    nn: 'Nyleg skriven ut frå spesialisthelsetenesta?',
    en: 'Recently discharged from specialist services?',
  },
  help: {
    nb: 'Veilederen sier ikke hvor nylig. Spesialisthelsetjenesten har fortsatt ansvar for nødvendig spesialisthjelp.',
    nn: 'Rettleiaren seier ikkje kor nyleg. Spesialisthelsetenesta har framleis ansvar for nødvendig spesialisthjelp.',
    en: 'The guide does not say how recently. Specialist services still answer for necessary specialist help.',
  },
  statements: ['R2.10'],
})

export const kommunenManglerKompetanse = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Mangler kommunen det som trengs for personen?',
    nn: 'Manglar kommunen det som trengst for personen?',
    en: 'Does the municipality lack what the person needs?',
  },
  help: {
    nb: 'Svar ja når kommunen selv vurderer at den mangler kompetanse, ressurser eller tilbud til personen.',
    nn: 'Svar ja når kommunen sjølv vurderer at han manglar kompetanse, ressursar eller tilbod til personen.',
    en: 'Answer yes when the municipality itself judges that it lacks competence, resources or services for the person.',
  },
  statements: ['R4.38', 'R5.46'],
})

export const langvarigOgKoordinertBehov = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Trengs det langvarige og koordinerte tjenester?',
    nn: 'Trengst det langvarige og koordinerte tenester?',
    en: 'Are long-lasting, coordinated services needed?',
  },
  help: {
    nb: 'Svar ja når hjelpen må vare lenge og samordnes. Koordinator har man rett til også uten individuell plan.',
    nn: 'Svar ja når hjelpa må vare lenge og samordnast. Koordinator har ein rett til òg utan individuell plan.',
    en: 'Answer yes when the help must last and be coordinated. A coordinator does not require an individual plan.',
  },
  statements: ['R7.22', 'R7.95'],
})

/** Not a condition for hovedforløp 3, though one sentence of the guide adds complexity (G5). */
export const storeOgSammensatteBehov = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Har personen store og sammensatte behov?',
    nn: 'Har personen store og samansette behov?',
    en: 'Are the needs extensive and complex?',
  },
  help: {
    nb: 'Veilederen setter ingen grense. Hovedforløp 3 forutsetter ikke et ja her.',
    nn: 'Rettleiaren set inga grense. Hovudforløp 3 føreset ikkje eit ja her.',
    en: 'The guide sets no threshold. Hovedforløp 3 does not presuppose a yes here.',
  },
  statements: ['R1.42', 'R1.76', 'R2.08', 'R7.46', 'R7.64', 'R9.41'],
})

export const onskerIndividuellPlan = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Har eller ønsker personen individuell plan?',
    nn: 'Har eller ønskjer personen individuell plan?',
    en: 'Does the person have or want an individual plan?',
  },
  help: {
    nb: 'Svar ja når planen finnes eller er ønsket; oppfølgingen i hovedforløp 3 bør stemme med den.',
    nn: 'Svar ja når planen finst eller er ønskt; oppfølginga i hovudforløp 3 bør stemme med han.',
    en: 'Answer yes when the plan exists or is wanted; follow-up in hovedforløp 3 should agree with it.',
  },
  statements: ['R7.24', 'R7.94'],
})

export const henvisningPlanlegges = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Vurderes eller skrives det en henvisning?',
    nn: 'Blir ei tilvising vurdert eller skriven?',
    en: 'Is a referral being considered or written?',
  },
  help: {
    nb: 'Gjelder til spesialisthelsetjenesten. Snakk med personen om grunn, innhold og neste skritt.',
    nn: 'Gjeld til spesialisthelsetenesta. Snakk med personen om grunn, innhald og neste steg.',
    en: 'To specialist services. Talk with the person about reason, content and next step.',
  },
  statements: ['R1.32', 'R6.68', 'R6.69', 'R6.70', 'R6.71', 'R7.60'],
})

export const fastlegenHenviser = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: { nb: 'Er det fastlegen som henviser?', nn: 'Er det fastlegen som tilviser?', en: 'Is it the GP who refers?' },
  help: {
    nb: 'Når noen andre henviser, er rådet å snakke med fastlegen.',
    nn: 'Når nokon andre tilviser, er rådet å snakke med fastlegen.',
    en: 'When someone else refers, the advice is to talk with the GP.',
  },
  statements: ['R6.71'],
})

export const behovForKortAkuttopphold = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Kan det trengs et kort akuttopphold i kommunen?',
    nn: 'Kan det trengjast eit kort akuttopphald i kommunen?',
    en: 'May a short acute municipal stay be needed?',
  },
  help: {
    nb: 'Gjelder kommunal akuttseng (KAD/ØHD), som kan brukes ved behov i hovedforløp 2.',
    nn: 'Gjeld kommunal akuttseng (KAD/ØHD), som kan brukast ved behov i hovudforløp 2.',
    en: 'Concerns a municipal acute bed (KAD/ØHD), which can be used when needed in hovedforløp 2.',
  },
  statements: ['R6.42'],
})

export const kontaktMedKriminalomsorgen = yesNo({
  topic: 'tjenester-og-samarbeid',
  label: {
    nb: 'Har personen kontakt med kriminalomsorgen?',
    nn: 'Har personen kontakt med kriminalomsorga?',
    en: 'Is the person in contact with correctional services?',
  },
  help: {
    nb: 'Gjelder dom, varetekt og løslatelse. Samarbeid med kriminalomsorgen kan da være aktuelt.',
    nn: 'Gjeld dom, varetekt og lauslating. Samarbeid med kriminalomsorga kan då vere aktuelt.',
    en: 'Concerns sentence, custody and release. Cooperation with correctional services may then be relevant.',
  },
  statements: ['R6.81', 'R7.81'],
})
