import { rule } from '../../src/engine/rule.js'
import { action, any, is } from '../vocabulary.js'

/**
 * The section speaks of patients with mental illness, substance dependence or serious somatic illness. Where illness
 * begins is not asked: the children of somebody who seeks help are not to wait for a diagnosis.
 */
export const ivaretaMindrearige = rule({
  id: 'lov/ivareta-mindrearige',
  title: {
    nb: 'Avklar hvilken informasjon og oppfølging mindreårige barn og søsken trenger, og bidra til at de får den',
    nn: 'Avklar kva informasjon og oppfølging mindreårige barn og søsken treng, og bidra til at dei får det',
    en: 'Clarify what information and follow-up children and siblings under 18 need, and help them to it',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-10-a'],
  when: any(is('mindrearigeBarn'), is('mindrearigeSosken')),
  then: action('ivareta-mindrearige'),
})
