import { testDuty } from './duty.js'
import { alvorligSpiseforstyrrelse, spiseforstyrrelse } from './eating-disorder.js'

testDuty('henvisning/spiseforstyrrelse-samarbeid', {
  action: 'samarbeid-spesialist-spiseforstyrrelse',
  ...alvorligSpiseforstyrrelse,
  literal: [spiseforstyrrelse, 'applies'],
})
