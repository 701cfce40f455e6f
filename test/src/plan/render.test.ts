import { describe, expect, test } from 'vitest'
import { locales } from '../../../src/guideline/text.js'
import { renderPlan } from '../../../src/plan/render.js'
import { empty, full, garden } from './made-up-plan.js'

const line = '_'.repeat(60)

describe('a plan as text', () => {
  test.each(locales)('filled in, in %s', async (locale) => {
    await expect(renderPlan(garden, full, locale)).toMatchFileSnapshot(`texts/full.${locale}.txt`)
  })

  test.each(locales)('empty, in %s', async (locale) => {
    await expect(renderPlan(garden, empty, locale)).toMatchFileSnapshot(`texts/empty.${locale}.txt`)
  })

  test('shows what is missing as a heading with a line to write on', () => {
    expect(renderPlan(garden, empty, 'nb')).toContain(`soil nb\n-------\nwhat to write about soil nb\n${line}\n`)
  })

  test('leaves out what is optional and empty, and with it the note on suggestions', () => {
    const text = renderPlan(garden, empty, 'nb')
    expect(text).not.toContain('chores')
    expect(text).not.toContain('*')
  })

  test('marks a heading that no source asks for', () => {
    expect(renderPlan(garden, full, 'nb')).toContain('chores nb *\n')
    expect(renderPlan(garden, full, 'nb')).toContain('* Overskriften er et forslag.')
  })

  test('says the note with and without content', () => {
    for (const filled of [empty, full])
      expect(renderPlan(garden, filled, 'en')).toContain('Call the fire brigade if it burns. en\n')
  })

  test('says that a part was declined or does not apply, and leaves a line where nobody asked', () => {
    const withSoil = (absent: 'asked-declined' | 'not-applicable' | 'not-asked') =>
      renderPlan(garden, { ...empty, parts: { soil: { absent } } }, 'nb')
    expect(withSoil('asked-declined')).toContain('soil nb\n-------\nDu ønsket ikke å ha noe her.\n')
    expect(withSoil('not-applicable')).toContain('soil nb\n-------\nIkke aktuelt.\n')
    expect(withSoil('not-asked')).toBe(renderPlan(garden, empty, 'nb'))
  })

  test('says plainly that the person was not there', () => {
    const without = (others?: readonly { name: string }[]) =>
      renderPlan(garden, { ...empty, madeWith: { person: false, others } }, 'nb')
    expect(without()).toContain('Laget uten at du var med.\n')
    expect(without([{ name: 'Ola' }])).toContain('Laget uten at du var med, av: Ola\n')
  })

  test('takes what was written as it is', () => {
    expect(renderPlan(garden, { ...empty, parts: { soil: '{} $& $1' } }, 'nb')).toContain('{} $& $1')
    expect(renderPlan(garden, { ...empty, madeWith: { person: true, others: [{ name: '$& {}' }] } }, 'nb')).toContain(
      'deg; $& {}',
    )
  })

  test('asks only for what the plan has', () => {
    const { madeWith: _madeWith, dates: _dates, ...bare } = garden
    const text = renderPlan(bare, empty, 'nb')
    expect(text).not.toContain('Laget sammen med')
    expect(text).not.toContain('Vi ser på planen igjen')
    expect(renderPlan(bare, full, 'nb')).toContain('Vi ser på planen igjen: 5. juni 2026, 24. desember 2026\n')
  })

  test('refuses a locale and a plan that are not its own', () => {
    expect(() => renderPlan(garden, empty, 'se')).toThrow(RangeError)
    expect(() => renderPlan(garden, { ...empty, version: '2' }, 'nb')).toThrow(RangeError)
  })
})
