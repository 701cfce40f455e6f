import { describe, expect, test } from 'vitest'
import { planer } from '../../../pathways/planer/index.js'
import { locales } from '../../../src/guideline/text.js'
import type { PlanDefinition } from '../../../src/plan/plan.js'
import { renderPlan } from '../../../src/plan/render.js'
import { planSchema } from '../../../src/plan/schema.js'
import { krise } from './filled.js'

const all: [id: string, plan: PlanDefinition][] = Object.entries(planer)
const headings = (text: string): number => (text.match(/^-+$/gm) ?? []).length

describe.each(locales)('in %s', (locale) => {
  test.each(all)('%s as an empty form', async (id, plan) => {
    const text = renderPlan(plan, { plan: id, version: plan.version, parts: {} }, locale)
    await expect(text).toMatchFileSnapshot(`texts/${id}.${locale}.txt`)
  })

  test.each(all)('%s with everything asked for and suggested', (id, plan) => {
    const parts = Object.fromEntries(plan.parts.map((part) => [part.id, { absent: 'asked-declined' as const }]))
    const filled = planSchema(plan).parse({ plan: id, version: plan.version, parts })
    const text = renderPlan(plan, filled, locale)
    for (const { title } of plan.parts) expect(text).toContain(title[locale])
    expect(headings(text)).toBe(plan.parts.length + (plan.evaluation ? 1 : 0))
    expect(text.includes('*')).toBe(plan.parts.some(({ basis }) => basis === 'derived'))
  })

  test('a crisis and coping plan, nearly filled in', async () => {
    const plan = planer['krise-og-mestringsplan']
    expect(planSchema(plan).parse(krise)).toEqual(krise)
    await expect(renderPlan(plan, krise, locale)).toMatchFileSnapshot(`texts/filled.${locale}.txt`)
  })
})
