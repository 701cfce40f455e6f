import { rule } from '../../src/engine/rule.js'
import { action, is } from '../vocabulary.js'

/** The guide gives worsening as a reason, not as an instruction. A reason to map is passed on as a prompt. */
export const selvmordsrisikoVedForverring = rule({
  id: 'skadereduksjon/selvmordsrisiko-ved-forverring',
  title: {
    nb: 'Vær oppmerksom på selvmordsrisiko når tilstanden vedvarer eller forverres',
    nn: 'Ver merksam på sjølvmordsrisiko når tilstanden varer ved eller blir verre',
    en: 'Be alert to suicide risk when the condition persists or worsens',
  },
  strength: 'advice',
  basis: 'derived',
  statements: ['R8.38'],
  gaps: ['G11'],
  when: is('vedvarerEllerForverres'),
  then: action('kartlegg-selvmordsrisiko'),
})
