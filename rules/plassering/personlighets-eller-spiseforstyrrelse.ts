import { rule } from '../../src/engine/rule.js'
import { all, includes, is } from '../vocabulary.js'

export const personlighetsEllerSpiseforstyrrelse = rule({
  id: 'plassering/personlighets-eller-spiseforstyrrelse',
  title: {
    nb: 'Mindre alvorlig personlighetsforstyrrelse eller spiseforstyrrelse kan høre til hovedforløp 2',
    nn: 'Mindre alvorleg personlegdomsforstyrring eller eteforstyrring kan høyre til hovudforløp 2',
    en: 'A less severe personality or eating disorder can belong in hovedforløp 2',
  },
  strength: 'definition',
  basis: 'guideline',
  statements: ['R6.11', 'R6.12'],
  when: all(
    includes('tilstander', 'personlighetsforstyrrelse', 'spiseforstyrrelse'),
    is('alvorlighet', 'mild', 'moderat'),
  ),
  then: { place: [2] },
})
