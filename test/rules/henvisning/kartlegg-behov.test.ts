import { expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { testDuty } from './duty.js'

testDuty('henvisning/kartlegg-behov', {
  action: 'kartlegg-behov',
  cases: [
    ['an adult of whom nothing else is known', ukjent, 'applies'],
    ['hovedforlop 1', hovedforlop1, 'applies'],
    ['hovedforlop 2', hovedforlop2, 'applies'],
    ['hovedforlop 3', hovedforlop3, 'applies'],
  ],
  unknown: [[ukjent, 'alder']],
  literal: [ukjent, 'applies'],
})

test('it is a duty, and a precaution where the age is not known', () => {
  const mapping = (kartlegging = {}) => assess(kartlegging).mandatory.find(({ id }) => id === 'kartlegg-behov')
  expect(mapping(ukjent)?.certainty).toBe('certain')
  expect(mapping()?.certainty).toBe('precautionary')
})
