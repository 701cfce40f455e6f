import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

const vedvarer = { vedvarerEllerForverres: true } as const
const moderat = { ...hovedforlop2, ...vedvarer, alvorlighet: 'moderat' } as const

testDuty('henvisning/minst-moderat-som-vedvarer', {
  action: 'henvis-pasientforlop',
  cases: [
    ['moderate in hovedforlop 2', moderat, 'applies'],
    ['moderate in hovedforlop 1', { ...hovedforlop1, ...vedvarer, alvorlighet: 'moderat' }, 'applies'],
    ['moderate, duration not known', { ...moderat, varighet: undefined }, 'applies'],
    ['severe in hovedforlop 2', { ...hovedforlop1, ...vedvarer, alvorlighet: 'alvorlig' }, 'applies'],
    ['severe in hovedforlop 3', { ...hovedforlop3, ...vedvarer }, 'applies'],
    ['mild', { ...hovedforlop2, ...vedvarer }, 'does-not-apply'],
    ['moderate, not persisting', { ...moderat, vedvarerEllerForverres: false }, 'does-not-apply'],
    ['severe, not persisting', { ...hovedforlop3, vedvarerEllerForverres: false }, 'does-not-apply'],
  ],
  unknown: [[moderat, 'alvorlighet', 'vedvarerEllerForverres']],
  literal: [moderat, 'not-in-force'],
})
