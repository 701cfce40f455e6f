import { expect, test } from 'vitest'
import { nearest } from '../../../src/kartlegging/nearest.js'

const names = ['alder', 'alvorlighet', 'selvmordsrisiko', 'voldsrisiko', 'gravid']

test.each([
  ['a letter too few', 'alvorlighe', 'alvorlighet'],
  ['a letter too many', 'aldder', 'alder'],
  ['two letters changed round', 'gravdi', 'gravid'],
  ['capitals and underscores', 'SELVMORDS_RISIKO', 'selvmordsrisiko'],
  ['the nearer of two', 'voldrisiko', 'voldsrisiko'],
  ['three letters wrong in a long name', 'selvmordrisk', 'selvmordsrisiko'],
])('%s: %s is meant as %s', (_, misspelt, meant) => {
  expect(nearest(misspelt, names)).toBe(meant)
})

test.each(['x', 'bolig', 'foobarbaz'])('%s resembles no name', (other) => {
  expect(nearest(other, names)).toBeUndefined()
})
