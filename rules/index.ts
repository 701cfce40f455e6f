// what the answer rests on; the register and the gaps are beside it, because only readers of the guide need them
export { actions, facts, omfang, rules, sources } from './catalogue.js'
export { content2014, gaps2014, register2014 } from './utgaver/2014/index.js'
export { reportingFacts } from './utgaver/is-24-8/fakta.js'
export { is248 } from './utgaver/is-24-8/index.js'
export { evaluateReportingClasses } from '../src/engine/reporting-class.js'
export { gaps } from './guideline/gaps.js'
export { guide } from './guideline/guide.js'
export { register } from './guideline/register/index.js'
