import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/** The guide tells of the deaths and asks for awareness, but says nothing of what to do for the person. */
export const overdosefareVedLegemidler = rule({
  id: 'skadereduksjon/overdosefare-ved-legemidler',
  title: {
    nb: 'Snakk om overdosefaren ved sterke smertestillende og andre legemidler, også lovlige og reseptfrie',
    nn: 'Snakk om overdosefaren ved sterke smertestillande og andre legemiddel, også lovlege og reseptfrie',
    en: 'Talk about the overdose risk of strong painkillers and other medicines, also lawful and non-prescription ones',
  },
  strength: 'advice',
  basis: 'derived',
  statements: ['R8.36'],
  gaps: ['G12'],
  when: is('sterkeSmertestillende'),
  then: action('forebygg-overdose'),
})
