import { rule } from '../../src/engine/rule.js'
import { action, any, includes, is } from '../vocabulary.js'

const rusmiddelproblem = any(
  includes('problemomrade', 'rusmidler'),
  includes('tilstander', 'problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet', 'rusutlost-psykose'),
)

// All the guide offers one person with overdose risk, and only as 'kan' (G12).
export const overdosesamtale = rule({
  id: 'behovskartlegging/overdosesamtale',
  title: {
    nb: 'Ved overdoserisiko eller rusproblem kan samtaler som forebygger overdose, være til hjelp',
    nn: 'Ved overdoserisiko eller rusproblem kan samtalar som førebygger overdose, vere til hjelp',
    en: 'With a risk of overdose or a substance use problem, conversations that prevent overdose can be of help',
  },
  strength: 'may',
  basis: 'guideline',
  statements: ['R4.71'],
  when: any(is('overdoserisiko'), rusmiddelproblem),
  then: action('forebygg-overdose'),
})
