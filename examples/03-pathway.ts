import { assess } from 'forlop'
import { advance, isRefusal, openEvents, startPathway, type PathwayEvent, type PathwayInstance } from 'forlop/pathways'

const answers = { alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' } as const
const decision = assess(answers)

/** Registers what happened. What is refused has not happened: here it is a fault, in a form it is a message. */
function register(instance: PathwayInstance, ...events: readonly PathwayEvent[]): PathwayInstance {
  return events.reduce((before, event) => {
    const after = advance(before, event)
    if (isRefusal(after)) throw new Error(`${event.type}: ${after.message}`)
    return after
  }, instance)
}

// the municipality begins where the decision places the person, with the duties it lays down
let kommunen = startPathway('hovedforlop-2', { at: '2026-01-05', decision })
console.log(Object.values(kommunen.context.duties).filter(({ status }) => status === 'open').length, 'duties')

// a step that has to wait is refused with the reason, and the instance is as it was
kommunen = register(kommunen, { type: 'kartlegging.fullfort', at: '2026-01-07', decision })
const refusal = advance(kommunen, { type: 'samvalg.gjennomfort', at: '2026-01-07' })
if (isRefusal(refusal)) console.log(refusal.refused, refusal.why?.nb)

kommunen = register(
  kommunen,
  { type: 'tiltak.avtalt', at: '2026-01-07', tiltak: 'samtaler', tittel: 'Samtaler hos psykolog' },
  { type: 'samvalg.gjennomfort', at: '2026-01-07' },
  { type: 'tiltak.startet', at: '2026-01-08', tiltak: 'samtaler' },
  { type: 'henvisning.sendt', at: '2026-01-08', til: 'DPS' },
  { type: 'plikt.utfort', at: '2026-01-08', action: 'henvis-spesialist-selvmordsrisiko' },
)

// plain JSON, in any store: what is read back goes on where it was
const stored = JSON.stringify(kommunen)
kommunen = JSON.parse(stored) as PathwayInstance

// specialist services follow a pathway of their own beside it; each hears of what the other has done
let spesialist = register(
  startPathway('pakkeforlop-psykisk-helsevern-voksne', { at: '2026-01-08' }),
  { type: 'henvisning.sendt', at: '2026-01-08' },
  { type: 'henvisning.mottatt', at: '2026-01-09' },
  { type: 'rett.vurdert', at: '2026-01-16' },
  { type: 'rett.innvilget', at: '2026-01-16', til: 'utredning' },
  { type: 'forlop.startet', at: '2026-01-26', niva: 'poliklinikk' },
)
kommunen = register(
  kommunen,
  { type: 'rett.innvilget', at: '2026-01-16' },
  { type: 'spesialist.startet', at: '2026-01-26' },
)
spesialist = register(spesialist, { type: 'fremmote.gjennomfort', at: '2026-01-28' })
console.log(kommunen.state, spesialist.state)

// the situation gets worse: the person moves to hovedforlop 3, and no measure and no duty is left behind
const worse = assess({ ...answers, alvorlighet: 'alvorlig' })
kommunen = register(kommunen, { type: 'situasjon.endret', at: '2026-02-02', decision: worse })
console.log(kommunen.pathway, kommunen.context.measures['samtaler']?.status)
console.log(openEvents(kommunen).some(({ type }) => type === 'koordinator.tilbudt'))
