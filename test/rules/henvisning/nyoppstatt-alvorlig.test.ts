import { testDuty } from './duty.js'
import { nyoppstattAlvorlig, nyoppstattAlvorligCases } from './severe.js'

testDuty('henvisning/nyoppstatt-alvorlig', {
  action: 'henvis-nyoppstatt-alvorlig',
  cases: nyoppstattAlvorligCases,
  unknown: [[nyoppstattAlvorlig, 'alvorlighet', 'nyoppstatt']],
  literal: [nyoppstattAlvorlig, 'applies'],
})
