import { describe, test } from 'vitest'
import { assess } from 'forlop'
import { describeConformance } from 'forlop/conformance'

// Put your implementation here: a function from the answers to what follows, as far as it says it. One that is reached
// by HTTP, by CDS Hooks or as a process is tested by `npx forlop conformance` instead.
const yours: typeof assess = (kartlegging) => assess(kartlegging)

// One block for each statement of the guide. What it lacks is declared, and shows as skipped: leave a line out where
// yours has everything.
describeConformance(
  yours,
  { describe, test },
  {
    level: 'careful',
    facts: ['alder', 'alvorlighet', 'varighet', 'selvmordsrisiko'],
    actions: ['henvis-spesialist-selvmordsrisiko', 'kontakt-spesialist-selvmordsrisiko', 'ring-113'],
  },
)
