import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is } from '../../../vocabulary.js'

const andreTilstander = includes(
  'tilstander',
  'sovnvansker',
  'stress',
  'livskrise',
  'belastende-livshendelse',
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
  'problematisk-rusmiddelbruk',
  'skadelig-bruk',
  'avhengighet',
)

export const moderatMedFlereTilstander = rule({
  id: 'utgaver/2014/plassering/moderat-med-flere-tilstander',
  title: {
    nb: 'Flere moderate tilstander samtidig: den som ikke er angst eller depresjon, holder hovedforløp 2 åpent',
    nn: 'Fleire moderate tilstandar samtidig: den som ikkje er angst eller depresjon, held hovudforløp 2 ope',
    en: 'Several moderate conditions at once: one other than anxiety or depression keeps hovedforløp 2 open',
  },
  strength: 'definition',
  basis: 'derived',
  statements: ['S1.02'],
  gaps: ['M1', 'M10'],
  when: all(is('alvorlighet', 'moderat'), is('varighet', 'kortvarig'), andreTilstander),
  then: { place: [2] },
})
