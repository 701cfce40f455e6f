import { expect, test } from 'vitest'
import { chunksOf, isDesignSystem, weigh } from './weight.js'

test('the first view needs no more than 150 kB of script, gzipped, beside the design system', () => {
  const chunks = chunksOf('index.html')
  expect(chunks.filter(isDesignSystem)).toHaveLength(1)
  expect(weigh(chunks.filter((chunk) => !isDesignSystem(chunk)))).toBeLessThanOrEqual(150_000)
})
