import { table } from '../../src/engine/rule.js'
import { always, any, is } from '../vocabulary.js'

export const tverrfagligTeam = table({
  id: 'tjenestetilgang/tverrfaglig-team',
  action: 'tilby-tverrfaglig-team',
  rows: [
    // The guide explains extensive and complex needs as needs for lasting, coordinated services: either answer counts.
    {
      statement: 'R1.42',
      strength: 'may',
      when: any(is('storeOgSammensatteBehov'), is('langvarigOgKoordinertBehov')),
      option: {
        nb: 'strukturert tverrfaglig oppfølgingsteam',
        nn: 'strukturert tverrfagleg oppfølgingsteam',
        en: 'structured multidisciplinary follow-up team',
      },
    },
    {
      statement: 'R1.43',
      strength: 'may',
      when: always,
      option: {
        nb: 'ACT-, FACT- eller FACT ung-team',
        nn: 'ACT-, FACT- eller FACT ung-team',
        en: 'ACT, FACT or FACT Youth team',
      },
    },
  ],
})
