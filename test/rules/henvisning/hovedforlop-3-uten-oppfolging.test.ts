import { expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../profiles.js'
import { testDuty } from './duty.js'

const uten = { oppfolgingISpesialisthelsetjenesten: false } as const
const med = { oppfolgingISpesialisthelsetjenesten: true } as const

testDuty('henvisning/hovedforlop-3-uten-oppfolging', {
  action: 'henvis-pasientforlop',
  cases: [
    ['severe and long-lasting, without follow-up', { ...hovedforlop3, ...uten }, 'applies'],
    ['the same, new', { ...hovedforlop3, ...uten, nyoppstatt: true }, 'applies'],
    ['with follow-up', { ...hovedforlop3, ...med }, 'does-not-apply'],
    ['mild and long-lasting', { ...hovedforlop2, ...uten }, 'does-not-apply'],
    ['moderate and long-lasting', { ...hovedforlop3, ...uten, alvorlighet: 'moderat' }, 'does-not-apply'],
    ['severe and short-lived', { ...hovedforlop1, ...uten, alvorlighet: 'alvorlig' }, 'does-not-apply'],
  ],
  unknown: [[{ ...hovedforlop3, ...uten }, 'oppfolgingISpesialisthelsetjenesten', 'alvorlighet', 'varighet']],
  literal: [{ ...hovedforlop3, ...uten }, 'applies'],
})

test('where the follow-up is not known, the referral is a precaution, but not where nothing is known', () => {
  const nyoppstatt = { ...hovedforlop3, nyoppstatt: true }
  const referral = (kartlegging = {}) => assess(kartlegging).actions.find(({ id }) => id === 'henvis-pasientforlop')
  expect(referral(nyoppstatt)).toMatchObject({
    certainty: 'precautionary',
    strength: 'should',
    statements: ['R7.10', 'R7.11', 'R7.12'],
  })
  expect(referral(nyoppstatt)?.dependsOn).toEqual(['oppfolgingISpesialisthelsetjenesten'])
  expect(referral(ukjent)?.certainty).toBe('possible')
})
