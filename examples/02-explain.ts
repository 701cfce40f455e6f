import { assess, explain, isForlopError, override, safeAssess } from 'forlop'

const decision = assess({ alder: 52, alvorlighet: 'alvorlig', varighet: 'langvarig', voldsrisiko: 'forhoyet' })

// a page for the clinician, in bokmål, nynorsk or English
console.log(explain(decision, { locale: 'nn' }))

// a departure, for the record (journalforskriften § 6 letter g)
const departure = override(decision, {
  action: 'samarbeid-politi',
  reason: 'Politiet er allerede koblet inn gjennom ansvarsgruppen.',
  by: 'psykiatrisk sykepleier, ansvarlig behandler',
  at: '2026-11-22',
})
console.log(departure.departsFrom?.strength) // shall

// input of unknown origin: the error says what, where and what would be right, never the value
const result = safeAssess({ alder: 52, alvorlighet: 'svaert alvorlig' })
if (!result.success && isForlopError(result.error)) console.log(result.error.issues[0]?.message)
