import { testDuty } from './duty.js'
import { nyoppstattAlvorlig, nyoppstattAlvorligCases } from './severe.js'

testDuty('henvisning/plan-for-videre-samarbeid', {
  action: 'plan-for-videre-samarbeid',
  cases: nyoppstattAlvorligCases,
  unknown: [[nyoppstattAlvorlig, 'alvorlighet', 'nyoppstatt']],
  literal: [nyoppstattAlvorlig, 'applies'],
})
