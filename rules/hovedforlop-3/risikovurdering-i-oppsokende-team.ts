import { table } from '../../src/engine/rule.js'
import { all, any, hovedforlop, is } from '../vocabulary.js'

/**
 * What an outreach team can add when a risk is found. It never replaces mapping, contact or referral, which are rules
 * of their own.
 */
export const risikovurderingIOppsokendeTeam = table({
  id: 'hovedforlop-3/risikovurdering-i-oppsokende-team',
  action: 'tilby-oppsokende-hjelp',
  rows: [
    {
      statement: 'R7.65',
      strength: 'may',
      when: all(
        hovedforlop(3),
        any(
          is('selvmordsrisiko', 'avdekket', 'akutt-fare'),
          is('selvskading', 'akutt-krise', 'vedvarende-eller-alvorlig'),
        ),
      ),
      option: {
        nb: 'la teamet vurdere selvskading og selvmordsrisiko, kjent eller ny',
        nn: 'la teamet vurdere sjølvskading og sjølvmordsrisiko, kjend eller ny',
        en: 'let the team assess self-harm and suicide risk, known or new',
      },
    },
    {
      statement: 'R7.66',
      strength: 'may',
      when: all(hovedforlop(3), is('voldsrisiko', 'tegn', 'forhoyet', 'akutt-fare')),
      option: {
        nb: 'la teamet ta samtaler om voldsrisikoen',
        nn: 'la teamet ta samtalar om valdsrisikoen',
        en: 'let the team hold conversations about the violence risk',
      },
    },
  ],
})
