import { rule } from '../../src/engine/rule.js'
import { action, all, is } from '../vocabulary.js'

export const nyoppstattAlvorlig = rule({
  id: 'henvisning/nyoppstatt-alvorlig',
  title: {
    nb: 'Nyoppståtte alvorlige vansker bør henvises for vurdering, uansett forventet varighet',
    nn: 'Nyoppståtte alvorlege vanskar bør tilvisast for vurdering, uansett forventa varigheit',
    en: 'New severe problems should be referred for assessment, whatever the expected duration',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R6.15'],
  when: all(is('alvorlighet', 'alvorlig'), is('nyoppstatt')),
  then: action('henvis-nyoppstatt-alvorlig'),
})
