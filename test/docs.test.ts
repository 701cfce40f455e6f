import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { renderCatalogue } from '../scripts/catalogue/render.js'
import { renderGaps } from '../scripts/gaps/render.js'

const inDocs = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')

test('docs/catalogue.md is that of the rules: make it anew with `npm run catalogue`', () => {
  expect(renderCatalogue()).toBe(inDocs('catalogue.md'))
})

test('docs/gaps.md is that of the gaps and the rules: make it anew with `npm run gaps`', () => {
  expect(renderGaps()).toBe(inDocs('gaps.md'))
}, 300_000)
