import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

export const rusutlostPsykose = rule({
  id: 'henvisning/rusutlost-psykose',
  title: {
    nb: 'Ved alvorlig eller gjentatt rusutløst psykose bør spesialisthelsetjenesten alltid være med',
    nn: 'Ved alvorleg eller gjenteken rusutløyst psykose bør spesialisthelsetenesta alltid vere med',
    en: 'In a severe or repeated drug-induced psychosis specialist services should always be involved',
  },
  strength: 'should',
  basis: 'guideline',
  statements: ['R6.05'],
  when: is('rusutlostPsykoseGjentattEllerAlvorlig'),
  then: action('involver-spesialist-rusutlost-psykose'),
})
