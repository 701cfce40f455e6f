import { testDuty } from './duty.js'
import { alvorligSpiseforstyrrelse, ernaringsproblem } from './eating-disorder.js'

testDuty('henvisning/spiseforstyrrelse-henvisning', {
  action: 'henvis-spiseforstyrrelse',
  ...alvorligSpiseforstyrrelse,
  literal: [ernaringsproblem, 'applies'],
})
