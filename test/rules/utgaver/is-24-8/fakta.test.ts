import { expect, test } from 'vitest'
import { evaluateReportingClasses, is248, reportingFacts } from '../../../../rules/index.js'

const holds = (answers: Parameters<typeof evaluateReportingClasses>[2]) =>
  evaluateReportingClasses(is248.classes, reportingFacts, answers).map(({ holds }) => holds)

test('a child with loss of function and no disorder counts in the first class only', () => {
  const child = {
    problemomrade: ['psykisk-helse'],
    funksjonsfall: 'noe',
    diagnostiserbarLidelse: false,
    tilstander: [],
  }
  expect(holds(child)[0]).toBe('true')
  expect(holds(child)[1]).not.toBe('true')
})

test('whether there is a disorder that can be diagnosed stays unknown until it is answered', () => {
  const child = { problemomrade: ['psykisk-helse'], funksjonsfall: 'noe', tilstander: [] }
  expect(holds(child)[1]).toBe('unknown')
  expect(holds({ ...child, diagnostiserbarLidelse: true })[1]).toBe('true')
})
