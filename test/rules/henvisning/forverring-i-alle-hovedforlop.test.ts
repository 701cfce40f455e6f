import { expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { testDuty } from './duty.js'
import { blirVerre, contactOnWorsening } from './worsening.js'

const { cases, unknown } = contactOnWorsening(hovedforlop2)

testDuty('henvisning/forverring-i-alle-hovedforlop', {
  action: 'kontakt-spesialist-forverring',
  cases: [
    ...cases,
    ['it gets worse in hovedforlop 3', blirVerre(hovedforlop3), 'applies'],
    ['it gets worse in hovedforlop 1', blirVerre(hovedforlop1), 'does-not-apply'],
  ],
  unknown: [...unknown, [blirVerre(hovedforlop2), 'varighet']],
  literal: [blirVerre(hovedforlop2), 'not-in-force'],
})

test('the contact is certain whatever the hovedforlop turns out to be', () => {
  const contact = assess(blirVerre(ukjent)).actions.find(({ id }) => id === 'kontakt-spesialist-forverring')
  expect(contact).toMatchObject({ certainty: 'certain', strength: 'advice', levels: [1, 2, 3] })
})
