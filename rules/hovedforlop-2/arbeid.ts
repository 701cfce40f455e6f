import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

export const arbeidIHovedforlop2 = table({
  id: 'hovedforlop-2/arbeid',
  action: 'tilby-arbeidsstotte',
  rows: [
    {
      statement: 'R6.44',
      strength: 'advice',
      when: all(hovedforlop(2), is('arbeidEllerStudiebehov')),
      option: {
        nb: 'oppfølging i arbeid, og tilrettelagt jobb eller studier',
        nn: 'oppfølging i arbeid, og tilrettelagd jobb eller studium',
        en: 'follow-up with work, and an adapted job or study situation',
      },
    },
    {
      statement: 'R6.56',
      strength: 'may',
      when: all(hovedforlop(2), is('arbeidEllerStudiebehov'), is('alvorlighet', 'moderat', 'alvorlig')),
      option: {
        nb: 'individuell jobbstøtte (IPS)',
        nn: 'individuell jobbstøtte (IPS)',
        en: 'individual placement and support (IPS)',
      },
    },
  ],
})
