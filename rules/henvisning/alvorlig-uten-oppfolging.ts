import { rule } from '../../src/engine/rule.js'
import { action, any, is } from '../vocabulary.js'

/** The text refers new severe problems and lasting moderate ones; recurrent or continuing severe ones have no rule (G4). */
export const alvorligUtenOppfolging = rule({
  id: 'henvisning/alvorlig-uten-oppfolging',
  title: {
    nb: 'Alvorlige vansker som ikke er nye, henvises når oppfølging sammen med spesialist mangler',
    nn: 'Alvorlege vanskar som ikkje er nye, blir viste når oppfølging saman med spesialist manglar',
    en: 'Severe problems that are not new are referred when follow-up with specialist services is lacking',
  },
  strength: 'should',
  basis: 'derived',
  statements: ['R6.21'],
  gaps: ['G4'],
  when: is('alvorlighet', 'alvorlig'),
  unless: any(is('oppfolgingISpesialisthelsetjenesten'), is('nyoppstatt')),
  then: action('henvis-pasientforlop'),
})
