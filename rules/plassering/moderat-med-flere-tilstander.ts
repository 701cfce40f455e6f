import { rule } from '../../src/engine/rule.js'
import { all, includes, is } from '../vocabulary.js'

// what the guide does not name among the examples of hovedforløp 1
const andreTilstander = includes(
  'tilstander',
  'sorg',
  'forlenget-sorgforstyrrelse',
  'traumereaksjon',
  'bipolar-lidelse',
  'psykose-god-prognose',
  'rusutlost-psykose',
  'psykoselidelse',
  'personlighetsforstyrrelse',
  'spiseforstyrrelse',
  'tvangslidelse',
  'skadelig-bruk',
  'avhengighet',
)

export const moderatMedFlereTilstander = rule({
  id: 'plassering/moderat-med-flere-tilstander',
  title: {
    nb: 'Flere moderate tilstander samtidig: den som ikke er nevnt i hovedforløp 1, holder hovedforløp 2 åpent',
    nn: 'Fleire moderate tilstandar samtidig: den som ikkje er nemnd i hovudforløp 1, held hovudforløp 2 ope',
    en: 'Several moderate conditions at once: one not named in hovedforløp 1 keeps hovedforløp 2 open',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['R5.03', 'R5.04', 'R5.05', 'R5.06'],
  gaps: ['G1', 'G18'],
  when: all(is('alvorlighet', 'moderat'), is('varighet', 'kortvarig'), andreTilstander),
  then: { place: [2] },
})
