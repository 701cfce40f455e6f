import { rule } from '../../src/engine/rule.js'
import { all, includes, is } from '../vocabulary.js'

/** The four conditions that the guide places in hovedforløp 1 also when they are moderate, if they are new. */
export const nyoppstattMildTilModerat = all(
  is('nyoppstatt'),
  includes('tilstander', 'angst', 'depresjon', 'sovnvansker', 'stress'),
)

export const moderatOgNyoppstatt = rule({
  id: 'plassering/moderat-og-nyoppstatt',
  title: {
    nb: 'Nyoppstått moderat angst, depresjon, søvnvanske eller stress som ventes å gå over, hører til hovedforløp 1',
    nn: 'Nyoppstått moderat angst, depresjon, søvnvanske eller stress som ein ventar går over, høyrer til hovudforløp 1',
    en: 'New, moderate anxiety, depression, sleep problem or stress expected to be short-lived belongs in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R5.03', 'R5.04', 'R5.05', 'R5.06'],
  when: all(is('alvorlighet', 'moderat'), is('varighet', 'kortvarig'), nyoppstattMildTilModerat),
  then: { place: [1] },
})
