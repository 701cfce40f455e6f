import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

export const tilbyKartlegging = rule({
  id: 'hovedforlop-1/tilby-kartlegging',
  title: {
    nb: 'I hovedforløp 1 tilbys det kartlegging',
    nn: 'I hovudforløp 1 blir det tilbode kartlegging',
    en: 'In hovedforløp 1, mapping is offered',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R5.11'],
  when: hovedforlop(1),
  then: action('kartlegg-behov'),
})
