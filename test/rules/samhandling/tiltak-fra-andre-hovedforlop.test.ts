import { expect, test } from 'vitest'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { statusOf } from '../status.js'

test.each([
  ['hovedforlop 1', hovedforlop1],
  ['hovedforlop 2', hovedforlop2],
  ['hovedforlop 3', hovedforlop3],
  ['an unknown level', ukjent],
])('%s shuts no measure out', (_, kartlegging) => {
  expect(statusOf('samhandling/tiltak-fra-andre-hovedforlop', kartlegging)).toBe('applies')
})
