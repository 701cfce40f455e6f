import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

export const utredningIHovedforlop3 = rule({
  id: 'henvisning/utredning-i-hovedforlop-3',
  title: {
    nb: 'I hovedforløp 3 gjøres utredning og diagnostikk av spesialisthelsetjenesten etter henvisning',
    nn: 'I hovudforløp 3 blir utgreiing og diagnostikk gjort av spesialisthelsetenesta etter tilvising',
    en: 'In hovedforløp 3 assessment and diagnosing are done by specialist services after referral',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.59'],
  gaps: ['G25'],
  when: all(hovedforlop(3), is('behovForUtredning')),
  then: action('henvis-til-utredning'),
})
