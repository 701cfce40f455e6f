import { rule } from '../../../../src/engine/rule.js'
import { all, is } from '../../../vocabulary.js'

export const illegaleRusmidlerMedKlarFunksjonssvikt = rule({
  id: 'utgaver/2014/plassering/illegale-rusmidler-med-klar-funksjonssvikt',
  title: {
    nb: 'Bruk av illegale rusmidler med betydelig funksjonsfall hører ikke til hovedforløp 1',
    nn: 'Bruk av illegale rusmiddel med betydeleg funksjonsfall høyrer ikkje til hovudforløp 1',
    en: 'Use of illegal drugs with a significant loss of function does not belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['S1.04'],
  gaps: ['M7'],
  when: all(is('illegaleRusmidler'), is('funksjonsfall', 'betydelig')),
  then: { lowest: 2 },
})
