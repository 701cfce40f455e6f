import { advance, deadlines, isRefusal, startPathway, type Deadline, type LocalLimit } from 'forlop/pathways'

// a referral that comes the day before Christmas Eve
let instance = startPathway('pakkeforlop-psykisk-helsevern-voksne', { at: '2025-12-19' })
for (const event of [
  { type: 'henvisning.mottatt', at: '2025-12-23' },
  { type: 'rett.vurdert', at: '2026-01-09' },
  { type: 'rett.innvilget', at: '2026-01-09', til: 'utredning' },
  { type: 'forlop.startet', at: '2026-01-19', niva: 'poliklinikk' },
  { type: 'fremmote.gjennomfort', at: '2026-01-21' },
]) {
  const next = advance(instance, event)
  if (isRefusal(next)) throw new Error(next.message)
  instance = next
}

const say = ({ title, due, state, legalWeight, limit }: Deadline): string =>
  `${title.nb}: ${state}, ${due ?? 'no day'} (${legalWeight})${state === 'unknown' ? `. ${limit?.lookUp?.nb}` : ''}`

// the day is yours to say: there is no clock
const concern = (table?: readonly LocalLimit[]): readonly Deadline[] =>
  deadlines(instance, { now: '2026-02-20', ...(table && { table }) }).filter(({ state }) => state !== 'not-applicable')

// ten working days over Christmas and New Year; a number nobody has verified is unknown, never guessed
for (const deadline of concern()) console.log(say(deadline))

// a trust that knows its own number says so: it is then marked as local
const own: readonly LocalLimit[] = [
  {
    id: 'pakkeforlop-psykisk-helsevern-voksne/klinisk-beslutning/poliklinikk',
    number: 28,
    source: { title: 'Helseforetakets egen rutine' },
  },
]
for (const deadline of concern(own).filter(({ limit }) => limit?.status === 'local')) console.log(say(deadline))
