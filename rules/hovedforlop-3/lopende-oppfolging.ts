import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/**
 * Reasoning in the guide, not a recommendation. Not tied to a follow-up that exists already: losing it must not take the
 * agreement away.
 */
export const lopendeOppfolging = rule({
  id: 'hovedforlop-3/lopende-oppfolging',
  title: {
    nb: 'Kommune og spesialist avtaler hvem som følger opp løpende',
    nn: 'Kommune og spesialist avtalar kven som følgjer opp løpande',
    en: 'Municipality and specialist services agree who gives the ongoing follow-up',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.97'],
  when: hovedforlop(3),
  then: {
    ...action('samarbeid-spesialist'),
    option: {
      nb: 'avtal hvem som følger opp løpende, ut fra hva kommunen klarer forsvarlig',
      nn: 'avtal kven som følgjer opp løpande, ut frå kva kommunen klarer forsvarleg',
      en: 'agree who follows up, by what the municipality can do soundly',
    },
  },
})
