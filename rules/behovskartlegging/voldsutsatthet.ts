import { rule } from '../../src/engine/rule.js'
import { action, always } from '../vocabulary.js'

// What to do about a finding is not said in the guide (G13).
export const voldsutsatthet = rule({
  id: 'behovskartlegging/voldsutsatthet',
  title: {
    nb: 'Den som kartlegger, ser etter tegn på at personen utsettes for vold',
    nn: 'Den som kartlegg, ser etter teikn på at personen blir utsett for vald',
    en: 'Whoever maps looks for signs that the person is exposed to violence',
  },
  strength: 'advice',
  basis: 'guideline',
  statements: ['R4.67'],
  when: always,
  then: action('kartlegg-voldsutsatthet'),
})
