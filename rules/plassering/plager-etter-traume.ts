import { rule } from '../../src/engine/rule.js'
import { all, includes, is } from '../vocabulary.js'

export const plagerEtterTraume = rule({
  id: 'plassering/plager-etter-traume',
  title: {
    nb: 'Milde til moderate plager etter en mulig traumatisk hendelse som varer, hører til hovedforløp 2',
    nn: 'Milde til moderate plager etter ei mogleg traumatisk hending som varer, høyrer til hovudforløp 2',
    en: 'Mild to moderate complaints after a possibly traumatic event that last belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R6.10'],
  when: all(
    includes('tilstander', 'traumereaksjon'),
    is('alvorlighet', 'mild', 'moderat'),
    is('varighet', 'langvarig'),
  ),
  then: { place: [2] },
})
