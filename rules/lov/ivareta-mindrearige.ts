import { rule } from '../../src/engine/rule.js'
import { action, any, is } from '../vocabulary.js'

/**
 * The section speaks of patients with mental illness, substance dependence or serious somatic illness. Where illness
 * begins is not asked: the children of somebody who seeks help are not to wait for a diagnosis.
 */
export const ivaretaMindrearige = rule({
  id: 'lov/ivareta-mindrearige',
  title: {
    nb: 'Bidra til at mindreårige barn og søsken får den informasjonen og oppfølgingen de trenger',
    nn: 'Bidra til at mindreårige barn og søsken får den informasjonen og oppfølginga dei treng',
    en: 'Help children and siblings under 18 to the information and follow-up they need',
  },
  strength: 'shall',
  basis: 'law',
  statements: [],
  sources: ['hpl-10-a'],
  when: any(is('mindrearigeBarn'), is('mindrearigeSosken')),
  then: action('ivareta-mindrearige'),
})
