import { expect, test } from 'vitest'
import { langvarigMerSannsynlig } from '../../../rules/plassering/langvarig-mer-sannsynlig.js'
import { assess } from '../../../src/index.js'
import { hovedforlop1, hovedforlop3 } from '../profiles.js'
import { literalStatusOf } from '../reading.js'
import { testTable } from '../status.js'

const rop = { ...hovedforlop3, problemomrade: ['psykisk-helse', 'rusmidler'], tidligDebut: false } as const
const tidlig = { ...hovedforlop1, tidligDebut: true } as const

testTable(langvarigMerSannsynlig, 'kartlegg-behov', [
  ['R7.96', 'early onset', tidlig, 'applies'],
  ['R7.96', 'severe mental and substance problems at once', rop, 'applies'],
  ['R7.96', 'the same with the duration not known', { ...rop, varighet: undefined }, 'applies'],
  ['R7.96', 'both problems, moderate', { ...rop, alvorlighet: 'moderat' }, 'does-not-apply'],
  ['R7.96', 'severe mental problem only', { ...rop, problemomrade: ['psykisk-helse'] }, 'does-not-apply'],
  ['R7.96', 'severe substance problem only', { ...rop, problemomrade: ['rusmidler'] }, 'does-not-apply'],
  ['R7.96', 'onset not known', { ...rop, alvorlighet: 'mild', tidligDebut: undefined }, 'unknown'],
  ['R7.96', 'onset refused', { ...rop, alvorlighet: 'mild', tidligDebut: { absent: 'asked-declined' } }, 'unknown'],
  ['R7.96', 'severity not known', { ...rop, alvorlighet: undefined }, 'unknown'],
  ['R7.96', 'severity refused', { ...rop, alvorlighet: { absent: 'asked-declined' } }, 'unknown'],
  ['R7.96', 'kind of problem not known', { ...rop, problemomrade: undefined }, 'unknown'],
  ['R7.96', 'kind of problem refused', { ...rop, problemomrade: { absent: 'asked-declined' } }, 'unknown'],
])

test('it helps to judge the duration and never sets it', () => {
  expect(assess({ ...rop, tidligDebut: true, varighet: undefined }).hovedforlop.possible).toEqual([2, 3])
  expect(assess(tidlig).hovedforlop.possible).toEqual([1])
})

test('the literal reading has it, as a part of the mapping', () => {
  const rule = 'plassering/langvarig-mer-sannsynlig/r7-96'
  expect(literalStatusOf(rule, rop)).toBe('applies')
  const options = assess(rop).actions.find(({ id }) => id === 'kartlegg-behov')?.options
  expect(options).toContainEqual({ rule, strength: 'advice', basis: 'guideline', statement: 'R7.96' })
})
