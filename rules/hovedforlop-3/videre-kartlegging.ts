import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** What to map and assess next, agreed by three. */
export const videreKartlegging = rule({
  id: 'hovedforlop-3/videre-kartlegging',
  title: {
    nb: 'Videre kartlegging og utredning avtales med spesialist og bruker',
    nn: 'Vidare kartlegging og utgreiing blir avtalte med spesialist og brukar',
    en: 'Further mapping and assessment are agreed with specialist services and the user',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.61'],
  when: hovedforlop(3),
  then: {
    ...action('plan-for-videre-samarbeid'),
    option: {
      nb: 'avtal videre kartlegging og utredning med spesialist og bruker',
      nn: 'avtal vidare kartlegging og utgreiing med spesialist og brukar',
      en: 'agree on further mapping and assessment with specialist services and the user',
    },
  },
})
