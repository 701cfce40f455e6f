import { rule } from '../../src/engine/rule.js'
import { includes } from '../vocabulary.js'

export const tilstandUtenforHovedforlop1 = rule({
  id: 'plassering/tilstand-utenfor-hovedforlop-1',
  title: {
    nb: 'En tilstand som bare er nevnt i hovedforløp 2 eller 3, hører ikke til hovedforløp 1',
    nn: 'Ein tilstand som berre er nemnd i hovudforløp 2 eller 3, høyrer ikkje til hovudforløp 1',
    en: 'A condition named in hovedforløp 2 or 3 only does not belong in hovedforløp 1',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['R6.04', 'R6.11', 'R6.12', 'R6.14', 'R7.07'],
  gaps: ['G18'],
  when: includes(
    'tilstander',
    'psykose-god-prognose',
    'rusutlost-psykose',
    'psykoselidelse',
    'personlighetsforstyrrelse',
    'spiseforstyrrelse',
    'forlenget-sorgforstyrrelse',
  ),
  then: { lowest: 2 },
})
