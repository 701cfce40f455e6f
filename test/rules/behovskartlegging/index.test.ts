import { expect, test } from 'vitest'
import { behovskartlegging } from '../../../rules/behovskartlegging/index.js'

test('no rule of the folder is derived: the guide itself says every one of them', () => {
  expect(behovskartlegging.filter(({ basis }) => basis !== 'guideline')).toEqual([])
})

test('every rule of the folder has its own id under the folder', () => {
  const ids = behovskartlegging.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !id.startsWith('behovskartlegging/'))).toEqual([])
})
