import type { Gap } from '../../../guideline/gaps.js'

/** What the definitions leave open. */
export const definisjoner: readonly Gap[] = [
  {
    id: 'M1',
    open: {
      nb: 'Moderate problemer er ikke med i noen av definisjonene, bare i ett eksempel i hovedforløp 1.',
      nn: 'Moderate problem er ikkje med i nokon av definisjonane, berre i eitt døme i hovudforløp 1.',
      en: 'Moderate problems are in none of the definitions, only in one example of hovedforløp 1.',
    },
    reading: {
      nb: 'Kortvarig: nyoppstått angst eller depresjon gir hovedforløp 1, andre tilstander lar både 1 og 2 stå åpne. Langvarig gir 2.',
      nn: 'Kortvarig: nyoppstått angst eller depresjon gir hovudforløp 1, andre tilstandar lèt både 1 og 2 stå opne. Langvarig gir 2.',
      en: 'Short-lived: new-onset anxiety or depression gives hovedforløp 1, other conditions leave both 1 and 2 open. Long-lasting gives 2.',
    },
    statements: ['S1.01', 'S1.02', 'S2.01', 'S2.02', 'S3.01'],
  },
  {
    id: 'M2',
    open: {
      nb: '«Mildere» kan bety bare mild, eller alt som er mindre enn alvorlig.',
      nn: '«Mildere» kan tyde berre mild, eller alt som er mindre enn alvorleg.',
      en: 'The Norwegian "mildere" can mean mild only, or everything less than severe.',
    },
    reading: {
      nb: 'Alt som er mindre enn alvorlig.',
      nn: 'Alt som er mindre enn alvorleg.',
      en: 'Everything less than severe.',
    },
    statements: ['S2.02', 'S2.06'],
  },
  {
    id: 'M3',
    open: {
      nb: 'Det er ikke sagt hva som gjelder når alvorlighet eller varighet er ukjent.',
      nn: 'Det er ikkje sagt kva som gjeld når alvorsgrad eller varigheit er ukjend.',
      en: 'Nothing is said about unknown severity or duration.',
    },
    reading: {
      nb: 'Alle nivåer som de ukjente svarene kan gi, holdes åpne.',
      nn: 'Alle nivå som dei ukjende svara kan gi, blir haldne opne.',
      en: 'Every level that the unknown answers could give is kept open.',
    },
    statements: [],
  },
]
