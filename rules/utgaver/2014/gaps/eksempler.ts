import type { Gap } from '../../../guideline/gaps.js'

/** What the examples leave open. */
export const eksempler: readonly Gap[] = [
  {
    id: 'M4',
    open: {
      nb: 'Eksemplene står under definisjonene, men flere sier ikke noe om alvorlighet eller varighet. Det er ikke sagt hva som gjelder når eksempelet og definisjonen peker mot ulike hovedforløp.',
      nn: 'Døma står under definisjonane, men fleire seier ikkje noko om alvorsgrad eller varigheit. Det er ikkje sagt kva som gjeld når dømet og definisjonen peikar mot ulike hovudforløp.',
      en: 'The examples stand under the definitions, but several say nothing of severity or duration. What holds when example and definition point to different hovedforløp is not said.',
    },
    reading: {
      nb: 'Et eksempel kan åpne et høyere hovedforløp enn definisjonen gir, aldri et lavere. Det som ligger mellom dem, står åpent.',
      nn: 'Eit døme kan opne eit høgare hovudforløp enn definisjonen gir, aldri eit lågare. Det som ligg mellom dei, står ope.',
      en: 'An example can open a higher hovedforløp than the definition gives, never a lower one. What lies between them stays open.',
    },
    statements: [
      'S1.03',
      'S1.04',
      'S1.05',
      'S2.03',
      'S2.04',
      'S2.05',
      'S2.07',
      'S2.08',
      'S3.02',
      'S3.03',
      'S3.04',
      'S3.05',
      'S3.06',
    ],
  },
  {
    id: 'M5',
    open: {
      nb: 'Noen tilstander er bare nevnt i hovedforløp 2 eller 3, og rusutløst psykose er ikke nevnt. Om de kan høre til hovedforløp 1 når de vurderes som milde og kortvarige, er ikke sagt.',
      nn: 'Nokre tilstandar er berre nemnde i hovudforløp 2 eller 3, og rusutløyst psykose er ikkje nemnd. Om dei kan høyre til hovudforløp 1 når dei blir vurderte som milde og kortvarige, er ikkje sagt.',
      en: 'Some conditions are named in hovedforløp 2 or 3 only, and drug-induced psychosis is not named. Whether they can belong in hovedforløp 1 when judged mild and short-lived is not said.',
    },
    reading: {
      nb: 'De hører ikke til hovedforløp 1. Rusutløst psykose leses som en psykose.',
      nn: 'Dei høyrer ikkje til hovudforløp 1. Rusutløyst psykose blir lesen som ein psykose.',
      en: 'They do not belong in hovedforløp 1. Drug-induced psychosis is read as a psychosis.',
    },
    statements: ['S1.05', 'S2.03', 'S2.04', 'S2.07', 'S3.02', 'S3.05'],
  },
  {
    id: 'M6',
    open: {
      nb: 'Selvskading er et eksempel i hovedforløp 1 når personen ikke har en personlighetsforstyrrelse. Vedvarende eller alvorlig selvskading er ikke nevnt.',
      nn: 'Sjølvskading er eit døme i hovudforløp 1 når personen ikkje har ei personlegdomsforstyrring. Vedvarande eller alvorleg sjølvskading er ikkje nemnd.',
      en: 'Self-harm is an example of hovedforløp 1 when the person has no personality disorder. Lasting or severe self-harm is not named.',
    },
    reading: {
      nb: 'Den er verken mild eller kortvarig, og hører minst til hovedforløp 2.',
      nn: 'Ho er korkje mild eller kortvarig, og høyrer minst til hovudforløp 2.',
      en: 'It is not mild and short-lived, and belongs at least in hovedforløp 2.',
    },
    statements: ['S1.01', 'S1.03'],
  },
  {
    id: 'M7',
    open: {
      nb: 'Den som bruker illegale rusmidler uten klart funksjonsfall og uten avhengighet, passer både i hovedforløp 1 og 2. Hvor klart funksjonsfallet må være, er ikke sagt.',
      nn: 'Den som brukar illegale rusmiddel utan klart funksjonsfall og utan avhengigheit, passar både i hovudforløp 1 og 2. Kor klart funksjonsfallet må vere, er ikkje sagt.',
      en: 'Someone who uses illegal drugs without clear loss of function and without dependence fits both hovedforløp 1 and 2. How clear the loss of function must be is not said.',
    },
    reading: {
      nb: 'Begge står åpne når vanskene er milde eller moderate og kortvarige. Betydelig funksjonsfall utelukker hovedforløp 1.',
      nn: 'Begge står opne når vanskane er milde eller moderate og kortvarige. Betydeleg funksjonsfall utelukkar hovudforløp 1.',
      en: 'Both stay open when the problems are mild or moderate and short-lived. Significant loss of function excludes hovedforløp 1.',
    },
    statements: ['S1.04', 'S2.05'],
  },
  {
    id: 'M8',
    open: {
      nb: 'Skadelig bruk er bare nevnt for alkohol, og blant psykoselidelsene er bare schizofreni nevnt. Svarene i kartleggingen skiller ikke så fint.',
      nn: 'Skadeleg bruk er berre nemnd for alkohol, og blant psykoselidingane er berre schizofreni nemnd. Svara i kartlegginga skil ikkje så fint.',
      en: 'Harmful use is named for alcohol only, and of the psychotic disorders only schizophrenia is named. The answers of the kartlegging do not tell them apart.',
    },
    reading: {
      nb: 'Skadelig bruk sammen med høyt alkoholforbruk leses som skadelig bruk av alkohol. Skadelig bruk av et annet rusmiddel hører heller ikke til hovedforløp 1. Andre psykoselidelser leses som schizofreni.',
      nn: 'Skadeleg bruk saman med høgt alkoholforbruk blir lesen som skadeleg bruk av alkohol. Skadeleg bruk av eit anna rusmiddel høyrer heller ikkje til hovudforløp 1. Andre psykoselidingar blir lesne som schizofreni.',
      en: 'Harmful use together with high alcohol consumption is read as harmful use of alcohol. Harmful use of another substance does not belong in hovedforløp 1 either. Other psychotic disorders are read as schizophrenia.',
    },
    statements: ['S1.05', 'S2.03', 'S2.04', 'S2.07', 'S2.08', 'S3.02', 'S3.05'],
  },
  {
    id: 'M9',
    open: {
      nb: 'I det siste eksempelet på hovedforløp 2 kan «uten» gjelde bare funksjonstapet eller også depresjonene.',
      nn: 'I det siste dømet på hovudforløp 2 kan «uten» gjelde berre funksjonstapet eller òg depresjonane.',
      en: 'In the last example of hovedforløp 2, "without" can govern the loss of function only, or the depressions too.',
    },
    reading: {
      nb: 'Bare funksjonstapet. Skadelig bruk uten depresjoner plasseres ut fra alvorlighet og varighet, men ikke i hovedforløp 1.',
      nn: 'Berre funksjonstapet. Skadeleg bruk utan depresjonar blir plassert ut frå alvorsgrad og varigheit, men ikkje i hovudforløp 1.',
      en: 'The loss of function only. Harmful use without depressions is placed by severity and duration, but not in hovedforløp 1.',
    },
    statements: ['S2.08'],
  },
  {
    id: 'M10',
    open: {
      nb: 'Det er ikke sagt hva som gjelder når en person har flere problemer på ulike nivåer. Kartleggingen har én alvorlighet, for det verste problemet.',
      nn: 'Det er ikkje sagt kva som gjeld når ein person har fleire problem på ulike nivå. Kartlegginga har éin alvorsgrad, for det verste problemet.',
      en: 'What holds when a person has several problems at different levels is not said. The kartlegging has one severity, for the worst problem.',
    },
    reading: {
      nb: 'Alvorligheten leses som om den gjelder hver tilstand som er svart, så det høyeste hovedforløpet holdes åpent.',
      nn: 'Alvorsgraden blir lesen som om han gjeld kvar tilstand som er svara, så det høgaste hovudforløpet blir halde ope.',
      en: 'The severity is read as that of every condition answered, so the highest hovedforløp is kept open.',
    },
    statements: ['S1.02', 'S3.03', 'S3.04', 'S3.06'],
  },
]
