import { table } from '../../src/engine/rule.js'
import { all, any, hovedforlop, includes, is } from '../vocabulary.js'
import { rusbruk } from '../rusbruk.js'

export const arbeidIHovedforlop1 = table({
  id: 'hovedforlop-1/arbeid',
  action: 'tilby-arbeidsstotte',
  rows: [
    {
      statement: 'R5.64',
      strength: 'may',
      when: all(hovedforlop(1), any(is('arbeidEllerStudiebehov'), includes('livshendelser', 'arbeid-eller-studier'))),
      option: {
        nb: 'kompetansepakken «Sees i morgen!» fra NAV',
        nn: 'kompetansepakken «Sees i morgen!» frå NAV',
        en: 'the competence package “Sees i morgen!” from NAV',
      },
    },
    {
      statement: 'R5.66',
      strength: 'may',
      when: all(hovedforlop(1), rusbruk, is('iArbeid')),
      option: {
        nb: 'kompetansesenteret AKAN, for rus og avhengighet i arbeidslivet',
        nn: 'kompetansesenteret AKAN, for rus og avhengigheit i arbeidslivet',
        en: 'the competence centre AKAN, for addiction in working life',
      },
    },
  ],
})
