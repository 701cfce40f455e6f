import { table } from '../../src/engine/rule.js'
import { all, hovedforlop, is } from '../vocabulary.js'

export const fastlegeIHovedforlop2 = table({
  id: 'hovedforlop-2/fastlege',
  action: 'involver-fastlege',
  rows: [
    {
      statement: 'R6.71',
      strength: 'advice',
      when: all(hovedforlop(2), is('henvisningPlanlegges'), is('fastlegenHenviser', false)),
      option: {
        nb: 'snakk med fastlegen når noen andre henviser',
        nn: 'snakk med fastlegen når nokon andre tilviser',
        en: 'confer with the GP when someone else refers',
      },
    },
    {
      statement: 'R6.77',
      strength: 'advice',
      when: hovedforlop(2),
      option: {
        nb: 'tverrfaglig samarbeid med fastlegen når det er aktuelt',
        nn: 'tverrfagleg samarbeid med fastlegen når det er aktuelt',
        en: 'interdisciplinary cooperation with the GP when relevant',
      },
    },
  ],
})
