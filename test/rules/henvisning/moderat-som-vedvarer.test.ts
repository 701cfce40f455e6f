import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

const vedvarer = { vedvarerEllerForverres: true } as const
const moderat = { ...hovedforlop2, ...vedvarer, alvorlighet: 'moderat' } as const

testDuty('henvisning/moderat-som-vedvarer', {
  action: 'henvis-pasientforlop',
  cases: [
    ['moderate and persisting in hovedforlop 2', moderat, 'applies'],
    ['not persisting', { ...moderat, vedvarerEllerForverres: false }, 'does-not-apply'],
    ['mild', { ...hovedforlop2, ...vedvarer }, 'does-not-apply'],
    ['severe in hovedforlop 2', { ...hovedforlop1, ...vedvarer, alvorlighet: 'alvorlig' }, 'does-not-apply'],
    ['moderate in hovedforlop 1', { ...hovedforlop1, ...vedvarer, alvorlighet: 'moderat' }, 'does-not-apply'],
    ['severe in hovedforlop 3', { ...hovedforlop3, ...vedvarer }, 'does-not-apply'],
    ['moderate, hovedforlop 1 and 2 both open', { ...moderat, varighet: 'kortvarig' }, 'unknown'],
  ],
  unknown: [[moderat, 'alvorlighet', 'varighet', 'vedvarerEllerForverres']],
  literal: [{ ...moderat, tilstander: ['traumereaksjon'] }, 'applies'],
})
