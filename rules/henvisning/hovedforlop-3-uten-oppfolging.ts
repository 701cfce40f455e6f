import { rule } from '../../src/engine/rule.js'
import { action, all, hovedforlop, is } from '../vocabulary.js'

/** The sentence has no normative verb: the strength is the one of its heading (G6). Follow-up by the GP alone does not count. */
export const hovedforlop3UtenOppfolging = rule({
  id: 'henvisning/hovedforlop-3-uten-oppfolging',
  title: {
    nb: 'Alvorlige og langvarige vansker uten avtalt oppfølging sammen med spesialist henvises til nasjonalt pasientforløp',
    nn: 'Alvorlege og langvarige vanskar utan avtalt oppfølging saman med spesialist blir viste til nasjonalt pasientforløp',
    en: 'Severe, long-lasting problems without follow-up arranged with specialist services are referred to the national patient pathway',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R7.10', 'R7.11', 'R7.12'],
  gaps: ['G6', 'G22'],
  // severe is what was found: without it only the level that is still open would ask for the referral
  when: all(hovedforlop(3), is('alvorlighet', 'alvorlig')),
  unless: is('oppfolgingISpesialisthelsetjenesten'),
  then: action('henvis-pasientforlop'),
})
