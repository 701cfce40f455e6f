import { rule } from '../../src/engine/rule.js'
import { action, any, is } from '../vocabulary.js'

/**
 * Should, not shall: the duty to help at once yields where others are closer to giving the help, as 113 is when a life
 * is in danger. What turns out not to threaten life and still cannot wait is for the out-of-hours service.
 */
export const legevaktVedAkuttFare = rule({
  id: 'akutt/legevakt-ved-akutt-fare',
  title: {
    nb: 'Kontakt legevakten ved akutt fare når hjelpen ikke kan vente, og 113 ikke har tatt over',
    nn: 'Kontakt legevakta ved akutt fare når hjelpa ikkje kan vente, og 113 ikkje har teke over',
    en: 'Contact the out-of-hours service in imminent danger when help cannot wait and 113 has not taken over',
  },
  strength: 'should',
  basis: 'national-advice',
  statements: [],
  sources: ['helsenorge-akutt', 'hpl-7', 'hol-3-5'],
  gaps: ['G14'],
  when: any(is('selvmordsrisiko', 'akutt-fare'), is('voldsrisiko', 'akutt-fare')),
  urgency: 'immediate',
  then: action('kontakt-legevakt'),
})
