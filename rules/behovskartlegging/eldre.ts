import { rule } from '../../src/engine/rule.js'
import { action, all, includes, is } from '../vocabulary.js'

// 'Older' has no age limit in the guide, so it is a judgement and not read from the age.
export const eldre = rule({
  id: 'behovskartlegging/eldre',
  title: {
    nb: 'Eldre med psykiske vansker eller rusproblemer følges opp som andre',
    nn: 'Eldre med psykiske vanskar eller rusproblem blir følgde opp som andre',
    en: 'Older people with mental health or substance use problems are followed up as others are',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.30'],
  when: all(is('eldre'), includes('problemomrade', 'psykisk-helse', 'rusmidler')),
  then: {
    ...action('gi-tilgang-til-hjelp'),
    option: {
      nb: 'samme oppfølging av eldre som av andre, etter rådene om psykiske lidelser hos eldre',
      nn: 'same oppfølging av eldre som av andre, etter råda om psykiske lidingar hos eldre',
      en: 'the same follow-up of older people as of others, by the advice on mental disorders in the elderly',
    },
  },
})
