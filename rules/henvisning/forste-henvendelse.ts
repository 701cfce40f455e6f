import { rule } from '../../src/engine/rule.js'
import { action, all, is } from '../vocabulary.js'

export const forsteHenvendelse = rule({
  id: 'henvisning/forste-henvendelse',
  title: {
    nb: 'Ved første henvendelse med langvarige, mildere vansker bør det vurderes å rådspørre eller henvise',
    nn: 'Ved første kontakt med langvarige, mildare vanskar bør ein vurdere å spørje til råds eller tilvise',
    en: 'At a first contact with milder problems that last, consulting or referring should be considered',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R6.17', 'R6.18', 'R6.19', 'R6.20'],
  when: all(is('forsteHenvendelse'), is('alvorlighet', 'mild'), is('varighet', 'langvarig')),
  then: action('vurder-radforing-eller-henvisning'),
})
