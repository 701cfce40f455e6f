import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

export const fangOppSelvmordstanker = rule({
  id: 'risiko/fang-opp-selvmordstanker',
  title: {
    nb: 'Vær var for selvmordstanker, planer og signaler i kartleggingen',
    nn: 'Ver var for sjølvmordstankar, planar og signal i kartlegginga',
    en: 'Be alert to suicidal thoughts, plans and signals in the mapping',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.68'],
  when: always,
  then: action('kartlegg-selvmordsrisiko'),
})
