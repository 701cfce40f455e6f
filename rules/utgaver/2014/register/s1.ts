import type { Statement } from '../../../../src/guideline/statement.js'
import { entry } from './entry.js'

export const s1: readonly Statement[] = [
  entry({
    id: 'S1.01',
    hovedforlop: [1],
    trigger: 'mild AND short-lived',
    text: {
      nb: 'Hovedforløp 1 er for problemer som er milde og går over på kort tid.',
      nn: 'Hovudforløp 1 er for problem som er milde og går over på kort tid.',
      en: 'Hovedforløp 1 is for problems that are mild and short-lived.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 1, overskriften',
    ambiguity: 'Speaks of problems only, while hovedforløp 2 and 3 speak of problems and disorders.',
  }),
  entry({
    id: 'S1.02',
    hovedforlop: [1],
    trigger: 'new-onset anxiety or depression AND mild to moderate',
    text: {
      nb: 'Et eksempel på hovedforløp 1 er angst eller depresjon som er ny og mild til moderat.',
      nn: 'Eit døme på hovudforløp 1 er angst eller depresjon som er ny og mild til moderat.',
      en: 'An example of hovedforløp 1 is anxiety or depression that is new and mild to moderate.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 1, eksempel 1',
    ambiguity: "The only quoted place that names the moderate degree. How new 'nyoppstått' is, is not said.",
  }),
  entry({
    id: 'S1.03',
    hovedforlop: [1],
    trigger: 'self-harm AND NOT concurrent personality disorder',
    text: {
      nb: 'Et eksempel på hovedforløp 1 er selvskading hos en person som ikke også har en personlighetsforstyrrelse.',
      nn: 'Eit døme på hovudforløp 1 er sjølvskading hos ein person som ikkje òg har ei personlegdomsforstyrring.',
      en: 'An example of hovedforløp 1 is self-harm in a person who does not also have a personality disorder.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 1, eksempel 2',
    ambiguity:
      'Says nothing of lasting or severe self-harm, which the heading excludes and the guide of 2025 excepts by name.',
  }),
  entry({
    id: 'S1.04',
    hovedforlop: [1],
    trigger: 'illegal drug use AND NOT clear loss of function',
    text: {
      nb: 'Et eksempel på hovedforløp 1 er å bruke illegale rusmidler når det ikke gir et tydelig funksjonsfall.',
      nn: 'Eit døme på hovudforløp 1 er å bruke illegale rusmiddel når det ikkje gir eit tydeleg funksjonsfall.',
      en: 'An example of hovedforløp 1 is using illegal drugs when it gives no evident loss of function.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 1, eksempel 3',
    ambiguity: "Overlaps with S2.05. Whether some loss of function is 'klar' is not said.",
  }),
  entry({
    id: 'S1.05',
    hovedforlop: [1],
    trigger: 'high alcohol consumption AND problems from it AND NOT harmful use',
    text: {
      nb: 'Et eksempel på hovedforløp 1 er å drikke så mye at det gir problemer, men uten at det er skadelig bruk.',
      nn: 'Eit døme på hovudforløp 1 er å drikke så mykje at det gir problem, men utan at det er skadeleg bruk.',
      en: 'An example of hovedforløp 1 is drinking so much that it causes problems, without it being harmful use.',
    },
    locator: 'SINTEF, IS-24/8 2016 › kapittel 5 › hovedforløp 1, eksempel 4',
    ambiguity: 'No limit is quoted for high consumption.',
  }),
]
