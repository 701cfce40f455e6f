import { rule } from '../../src/engine/rule.js'
import { includes } from '../vocabulary.js'

export const tilstandUtenforHovedforlop1 = rule({
  id: 'plassering/tilstand-utenfor-hovedforlop-1',
  title: {
    nb: 'Psykose, personlighetsforstyrrelse, spiseforstyrrelse og forlenget sorgforstyrrelse er nevnt i 2 og 3, ikke i 1',
    nn: 'Psykose, personlegdomsforstyrring, eteforstyrring og forlengd sorgforstyrring er nemnde i 2 og 3, ikkje i 1',
    en: 'Psychosis, personality, eating and prolonged grief disorder are named in 2 and 3, not in 1',
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
