import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

// Most relevant with substance or medicine use, but an unasked question about use must not hide it. The guide has no
// action for a risk that is found (G12), so none is invented here.
export const overdoserisiko = rule({
  id: 'behovskartlegging/overdoserisiko',
  title: {
    nb: 'Risikoen for overdose kan kartlegges',
    nn: 'Risikoen for overdose kan kartleggjast',
    en: 'The risk of overdose can be mapped',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R4.64'],
  when: always,
  then: action('kartlegg-overdoserisiko'),
})
