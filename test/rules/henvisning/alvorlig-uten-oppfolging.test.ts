import { expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { hovedforlop1, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

const uten = { alvorlighet: 'alvorlig', nyoppstatt: false, oppfolgingISpesialisthelsetjenesten: false } as const
const alvorlig = { ...hovedforlop1, ...uten } as const

testDuty('henvisning/alvorlig-uten-oppfolging', {
  action: 'henvis-pasientforlop',
  cases: [
    ['severe and short-lived, not new, without follow-up', alvorlig, 'applies'],
    ['the same, long-lasting', { ...hovedforlop3, ...uten }, 'applies'],
    ['the same, duration not known', { ...alvorlig, varighet: undefined }, 'applies'],
    ['with follow-up', { ...alvorlig, oppfolgingISpesialisthelsetjenesten: true }, 'does-not-apply'],
    ['new: another rule refers', { ...alvorlig, nyoppstatt: true }, 'does-not-apply'],
    [
      'new and with follow-up',
      { ...alvorlig, nyoppstatt: true, oppfolgingISpesialisthelsetjenesten: true },
      'does-not-apply',
    ],
    ['moderate', { ...alvorlig, alvorlighet: 'moderat' }, 'does-not-apply'],
    ['mild', { ...alvorlig, alvorlighet: 'mild' }, 'does-not-apply'],
  ],
  unknown: [[alvorlig, 'alvorlighet', 'nyoppstatt', 'oppfolgingISpesialisthelsetjenesten']],
  literal: [alvorlig, 'not-in-force'],
})

test.each(['nyoppstatt', 'oppfolgingISpesialisthelsetjenesten'])('a precaution until %s is known', (fact) => {
  const referral = assess({ ...alvorlig, [fact]: undefined }).actions.find(({ id }) => id === 'henvis-pasientforlop')
  expect(referral).toMatchObject({ certainty: 'precautionary', basis: 'derived', dependsOn: [fact] })
})
