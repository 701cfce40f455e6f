import { rule } from '../../../../src/engine/rule.js'
import { all, includes, is } from '../../../vocabulary.js'

export const mindreAlvorligPersonlighetsEllerSpiseforstyrrelse = rule({
  id: 'utgaver/2014/plassering/mindre-alvorlig-personlighets-eller-spiseforstyrrelse',
  title: {
    nb: 'Mindre alvorlig personlighetsforstyrrelse eller spiseforstyrrelse kan høre til hovedforløp 2',
    nn: 'Mindre alvorleg personlegdomsforstyrring eller eteforstyrring kan høyre til hovudforløp 2',
    en: 'A less severe personality or eating disorder can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['S2.07'],
  gaps: ['M4'],
  when: all(
    includes('tilstander', 'personlighetsforstyrrelse', 'spiseforstyrrelse'),
    is('alvorlighet', 'mild', 'moderat'),
  ),
  then: { place: [2] },
})
