import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is } from '../../../vocabulary.js'

export const langvarigMildereAngstEllerDepresjon = rule({
  id: 'utgaver/2014/plassering/langvarig-mildere-angst-eller-depresjon',
  title: {
    nb: 'Mild depresjon eller angst som varer, hører til hovedforløp 2',
    nn: 'Mild depresjon eller angst som varer, høyrer til hovudforløp 2',
    en: 'Mild depression or anxiety that lasts belongs in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S2.06'],
  when: all(includes('tilstander', 'angst', 'depresjon'), is('alvorlighet', 'mild'), is('varighet', 'langvarig')),
  then: { place: [2] },
})
