import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is } from '../../../vocabulary.js'

/** No fact says which substance the harmful use is of; high consumption of alcohol is the nearest (M8). */
export const skadeligBrukAvAlkohol = all(includes('tilstander', 'skadelig-bruk'), is('hoytAlkoholforbruk'))

export const tidsbegrensetSkadeligBruk = rule({
  id: 'utgaver/2014/plassering/tidsbegrenset-skadelig-bruk',
  title: {
    nb: 'Skadelig bruk av alkohol i en avgrenset tid kan høre til hovedforløp 2',
    nn: 'Skadeleg bruk av alkohol i ei avgrensa tid kan høyre til hovudforløp 2',
    en: 'Harmful use of alcohol for a limited time can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S2.04'],
  gaps: ['M4', 'M8'],
  when: all(skadeligBrukAvAlkohol, is('varighet', 'kortvarig')),
  then: { place: [2] },
})
