import { rule } from '../../src/engine/rule.js'
import { all, any, includes, is } from '../vocabulary.js'

/** An option, not automatic: it adds hovedforløp 2 and takes nothing away. What is both severe and lasting stays hovedforløp 3. */
export const sorgMedFunksjonsfall = rule({
  id: 'plassering/sorg-med-funksjonsfall',
  title: {
    nb: 'Sorg som alt har gitt betydelig funksjonsfall, kan vurderes for hovedforløp 2 uansett varighet',
    nn: 'Sorg som alt har gitt betydeleg funksjonsfall, kan vurderast for hovudforløp 2 uansett varigheit',
    en: 'Grief that has already led to significant loss of function can be considered for hovedforløp 2 whatever the duration',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R5.45'],
  when: all(
    includes('tilstander', 'sorg'),
    is('funksjonsfall', 'betydelig'),
    any(is('alvorlighet', 'mild', 'moderat'), is('varighet', 'kortvarig')),
  ),
  then: { place: [2] },
})
