import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/** A possibility beside what the guide demands, never instead of it: by day the GP takes what is urgent. */
export const legevaktVedSelvmordsrisiko = rule({
  id: 'akutt/legevakt-ved-selvmordsrisiko',
  title: {
    nb: 'Kan hjelpen ikke vente på fastlegen, og livet ikke er i fare, kan legevakten kontaktes hele døgnet',
    nn: 'Kan hjelpa ikkje vente på fastlegen, og livet ikkje er i fare, kan legevakta kontaktast heile døgnet',
    en: 'If help cannot wait for the GP but no life is in danger, out-of-hours care can be contacted at any time',
  },
  strength: 'may',
  basis: 'national-advice',
  statements: [],
  sources: ['helsenorge-akutt'],
  gaps: ['G14'],
  when: is('selvmordsrisiko', 'avdekket'),
  urgency: 'same-day',
  then: action('kontakt-legevakt'),
})
