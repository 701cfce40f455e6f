import { rule } from '../../src/engine/rule.js'
import { action, all, includes, is } from '../vocabulary.js'

/** The guide gives only the fact that many have been exposed. It is passed on as a prompt and no more. */
export const voldsutsatthetVedRusproblem = rule({
  id: 'voldsrisiko/voldsutsatthet-ved-rusproblem',
  title: {
    nb: 'Se etter tegn på vold mot personen ved alvorlige rusproblemer, siden mange har vært utsatt',
    nn: 'Sjå etter teikn på vald mot personen ved alvorlege rusproblem, sidan mange har vore utsette',
    en: 'Look for signs of violence against the person in severe substance problems, as many have been exposed',
  },
  strength: 'advice',
  basis: 'derived',
  statements: ['R9.50'],
  gaps: ['G13'],
  when: all(includes('problemomrade', 'rusmidler'), is('alvorlighet', 'alvorlig')),
  then: action('kartlegg-voldsutsatthet'),
})
