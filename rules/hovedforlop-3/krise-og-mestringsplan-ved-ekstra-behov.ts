import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/**
 * The text takes such periods for granted in hovedforlop 3. The plan is recommended to all by R7.26, so the answer only
 * adds a reason.
 */
export const kriseOgMestringsplanVedEkstraBehov = rule({
  id: 'hovedforlop-3/krise-og-mestringsplan-ved-ekstra-behov',
  title: {
    nb: 'Ved perioder med ekstra behov lages en krise- og mestringsplan sammen med personen og tjenestene',
    nn: 'Ved periodar med ekstra behov blir det laga ein krise- og meistringsplan saman med personen og tenestene',
    en: 'When there are periods with extra need, a crisis and coping plan is made with the person and the services',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R7.85'],
  when: all(hovedforlop(3), is('perioderMedEkstraBehov')),
  then: {
    ...action('krise-og-mestringsplan'),
    option: {
      nb: 'lag den sammen med personen og tjenestene som er inne',
      nn: 'lag han saman med personen og tenestene som er inne',
      en: 'make it together with the person and the services involved',
    },
  },
})
