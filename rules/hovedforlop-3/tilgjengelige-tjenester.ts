import { rule } from '../../src/engine/rule.js'
import { action, hovedforlop } from '../vocabulary.js'

/** Services that can be reached when the need is there. */
export const tilgjengeligeTjenester = rule({
  id: 'hovedforlop-3/tilgjengelige-tjenester',
  title: {
    nb: 'Tjenestene skal kunne nås når behovet er der',
    nn: 'Tenestene skal vere til å nå når behovet er der',
    en: 'Services shall be within reach when the need is there',
  },
  strength: 'shall',
  basis: 'guideline',
  statements: ['R7.15'],
  when: hovedforlop(3),
  then: {
    ...action('gi-tilgang-til-hjelp'),
    option: {
      nb: 'sørg for at tjenestene kan nås når behovet er der',
      nn: 'syt for at tenestene er til å nå når behovet er der',
      en: 'see that services can be reached when the need is there',
    },
  },
})
