export type { ConformanceAction, ConformanceAnswer } from './answer.js'
export { cardsAnswer } from './cards-answer.js'
export { conformanceCases } from './cases.js'
export type { Difference } from './compare.js'
export { describeConformance, type TestRunner } from './describe.js'
export { askableService, hookCall, type DescribedService } from './hook-call.js'
export { reportHtml } from './report-html.js'
export { reportJunit } from './report-junit.js'
export { reportText } from './report-text.js'
export type { ConformanceReport, Counts, StatementResult } from './report.js'
export { runConformance, type CaseResult, type ConformanceOptions, type Implementation } from './run.js'
export {
  conformanceLevels,
  type ConformanceCase,
  type ConformanceLevel,
  type ExpectedAction,
  type Expectation,
} from './vector.js'
