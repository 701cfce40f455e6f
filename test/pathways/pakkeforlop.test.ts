import { describe, expect, test } from 'vitest'
import { pathways, startPathway, type PathwayId, type PathwayInstance } from '../../pathways/index.js'
import { assess } from '../../src/index.js'
import { hovedforlop2 } from '../rules/profiles.js'
import { days, live, liveOn, open, refused } from './lives.js'

type Told = Parameters<typeof days>[1]

const id = 'pakkeforlop-psykisk-helsevern-voksne'
const start = { at: '2026-01-01' }
const decided = (utfall: string): Told => ['beslutning.tatt', { utfall }]
const evaluated = (utfall: string, more = {}): Told => ['behandling.evaluert', { utfall, ...more }]
const brokenOff: Told = ['forlop.avbrutt', { grunn: 'flyttet' }]
const received = ['henvisning.sendt', 'henvisning.mottatt'] as const
const begun = [...received, 'rett.vurdert', 'rett.innvilget', 'forlop.startet'] as const
const treated = [...begun, 'fremmote.gjennomfort', decided('behandling'), 'behandlingsplan.laget'] as const
const through = (...events: readonly Told[]): PathwayInstance => live(id, start, days('2026-01-02', ...events))
const closing = ['avsluttende-samtale.gjennomfort', 'kommunal-oppfolging.ikke-nodvendig', 'epikrise.sendt'] as const

describe('the steps of the figure', () => {
  test('are gone through one by one, from whoever refers to the municipality', () => {
    const steps: readonly (readonly [Told, unknown])[] = [
      [['henvisning.sendt', { fra: 'fastlegen' }], { for: 'henvist' }],
      ['henvisning.mottatt', { start: 'rettTilHelsehjelp' }],
      ['rett.innvilget', { start: 'startPakkeforlop' }],
      ['forlop.startet', { under: 'forsteSamtale' }],
      ['fremmote.gjennomfort', { under: 'basisUtredning' }],
      [decided('utvidet-utredning'), { under: 'utvidetUtredning' }],
      [['utvidet-beslutning.tatt', { utfall: 'behandling' }], { under: 'planlegging' }],
      ['behandlingsplan.laget', { under: 'behandling' }],
      ['evaluering.startet', { under: 'evaluering' }],
      [evaluated('fortsett'), { under: 'behandling' }],
      [evaluated('avslutt'), { under: 'avslutning' }],
      ['avsluttende-samtale.gjennomfort', { under: 'avslutning' }],
      ['kommunal-oppfolging.avtalt', { under: 'avslutning' }],
      ['epikrise.sendt', { under: 'avslutning' }],
      ['forlop.avsluttet', { etter: 'videreOppfolging' }],
      ['oppfolging.overtatt', { etter: 'avsluttet' }],
    ]
    const events = days('2026-01-02', ...steps.map(([event]) => event))
    let person = startPathway(id, start)
    expect(person.state).toEqual({ for: 'henvendelse' })
    steps.forEach(([, state], index) => {
      person = liveOn(person, [events[index]!])
      expect(person.state).toEqual(state)
    })
    expect(open(person)).toEqual([])
  })

  test('bear the titles of the figure', () => {
    const { machine } = pathways[id]
    const titleOf = (path: string) => {
      const node = machine.getStateNodeById(`${id}.${path}`)
      return (node.meta as { title: { nb: string } }).title.nb
    }
    expect(['for', 'under', 'etter'].map(titleOf)).toEqual(['Før henvisning', 'Under forløpet', 'Etter forløpet'])
    const { states } = machine.root
    const nb = Object.values(states).flatMap((lane) =>
      Object.values(lane.states).map(({ meta }) => (meta as { title: { nb: string } }).title.nb),
    )
    expect(nb).toEqual(
      expect.arrayContaining([
        'Rett til helsehjelp',
        'Start pakkeforløp',
        'Første samtale',
        'Basis utredning',
        'Utvidet utredning',
        'Planlegging av behandling',
        'Behandling',
        'Evaluering',
        'Avslutning pakkeforløp / avsluttende samtale',
        'Videre oppfølging i kommunen',
      ]),
    )
  })

  test('skip the assessment where the condition is clarified', () => {
    const clarified: Told = ['rett.innvilget', { til: 'behandling' }]
    const person = through(...received, clarified, 'forlop.startet', 'fremmote.gjennomfort')
    expect([person.state, person.context.entry]).toEqual([{ under: 'planlegging' }, 'behandling'])
  })

  test('can be closed by either clinical decision', () => {
    const basis = [...begun, 'fremmote.gjennomfort'] as const
    expect(through(...basis, decided('avslutning')).state).toEqual({ under: 'avslutning' })
    const extended = through(...basis, decided('utvidet-utredning'), [
      'utvidet-beslutning.tatt',
      { utfall: 'avslutning' },
    ])
    expect(extended.state).toEqual({ under: 'avslutning' })
  })
})

describe('an evaluation', () => {
  test.each([
    ['fortsett', { under: 'behandling' }],
    ['mer-utredning', { under: 'utvidetUtredning' }],
    ['avslutt', { under: 'avslutning' }],
  ])('that says %s decides, from a step of its own and straight from treatment', (utfall, state) => {
    expect(through(...treated, evaluated(utfall)).state).toEqual(state)
    expect(through(...treated, 'evaluering.startet', evaluated(utfall)).state).toEqual(state)
    const closes = through(...treated, evaluated('avslutt'), 'epikrise.sendt', evaluated(utfall))
    expect(closes.state).toEqual(state)
    // whoever goes on is discharged anew another time
    expect('epikrise.sendt' in closes.context.done).toBe(utfall === 'avslutt')
  })

  test('meets the date of the treatment plan', () => {
    const planned = through(...begun, 'fremmote.gjennomfort', decided('behandling'), [
      'behandlingsplan.laget',
      { evaluering: '2026-03-01' },
    ])
    const person = liveOn(planned, days('2026-03-02', evaluated('fortsett', { neste: '2026-05-01' })))
    expect(person.context.agreed).toEqual([
      { what: 'evaluering', day: '2026-03-01', metOn: '2026-03-02' },
      { what: 'evaluering', day: '2026-05-01' },
    ])
  })
})

describe('before the closing', () => {
  const ready = through(...treated, evaluated('avslutt'))
  const close = { type: 'forlop.avsluttet', at: '2026-02-01' }

  test('come a meeting, a discharge summary and word to the municipality, in any order', () => {
    for (const missing of closing) {
      const person = liveOn(ready, days('2026-01-20', ...closing.filter((event) => event !== missing)))
      expect(refused(person, close)).toMatchObject({ refused: 'blocked', why: { en: /closing meeting/ } as never })
    }
    expect(liveOn(ready, [...days('2026-01-20', ...closing), close]).state).toEqual({ etter: 'avsluttet' })
  })

  test('it can be said that the patient did not want the meeting, and that the municipality had notice', () => {
    const said = ['avsluttende-samtale.avslatt', 'utskrivning.varslet', 'epikrise.sendt'] as const
    expect(liveOn(ready, [...days('2026-01-20', ...said), close]).state).toEqual({ etter: 'avsluttet' })
  })

  test('every duty is closed', () => {
    const decision = assess({ ...hovedforlop2, selvmordsrisiko: 'avdekket' })
    const person = live(id, { ...start, decision }, days('2026-01-02', ...treated, evaluated('avslutt'), ...closing))
    expect(refused(person, close).refused).toBe('blocked')
    const duties = Object.values(person.context.duties).filter(({ status }) => status === 'open')
    const done = duties.map(({ action }): Told => ['plikt.overlevert', { action, to: 'kommunen' }])
    expect(liveOn(person, [...days('2026-01-20', ...done), close]).state).toEqual({ etter: 'avsluttet' })
  })
})

describe('a referral', () => {
  test('can be withdrawn until the pathway has started, and is not a transfer before it is received', () => {
    expect(open(startPathway(id, start))).not.toContain('overforing.besluttet')
    expect(open(startPathway(id, start))).not.toContain('henvisning.trukket')
    for (const events of [['henvisning.sendt'], received, [...received, 'rett.innvilget']] as const) {
      const person = through(...events)
      expect(liveOn(person, days('2026-02-01', 'henvisning.trukket')).state).toBe('trukket')
      expect(open(person).includes('overforing.besluttet')).toBe(events.length > 1)
    }
    expect(open(through(...received))).not.toContain('forlop.avbrutt')
    expect(open(through(...begun))).not.toContain('henvisning.trukket')
  })

  test('that is never sent ends there', () => {
    expect(through(brokenOff).state).toBe('trukket')
  })

  test('that is refused can still be granted after a complaint', () => {
    const person = through(...received, 'henvisning.supplert', 'rett.avslatt')
    expect(person.state).toBe('avslatt')
    expect(open(person)).toEqual(['rett.innvilget'])
    expect(liveOn(person, days('2026-02-01', 'rett.innvilget')).state).toEqual({ start: 'startPakkeforlop' })
  })
})

describe('an emergency', () => {
  const after = ['oyeblikkelig-hjelp.mottatt', 'oyeblikkelig-hjelp.avsluttet'] as const

  test('comes without an assessment of the right, and a pathway is decided after it', () => {
    const person = through(...after)
    expect([person.state, person.context.oyeblikkeligHjelp]).toEqual([{ start: 'etterOyeblikkeligHjelp' }, true])
    expect(open(person)).not.toContain('rett.innvilget')
    const on = liveOn(person, days('2026-01-10', ['forlop.besluttet-etter-oyeblikkelig-hjelp', { til: 'behandling' }]))
    expect([on.state, on.context.entry]).toEqual([{ start: 'startPakkeforlop' }, 'behandling'])
  })

  test.each([[[]], [received], [[...received, 'rett.innvilget']], [after]])('comes after %j too', (events) => {
    expect(through(...events, 'oyeblikkelig-hjelp.mottatt').state).toEqual({ start: 'oyeblikkeligHjelp' })
  })

  test('can be all there was', () => {
    expect(through(...after, 'forlop.avsluttet').state).toEqual({ etter: 'avsluttet' })
  })
})

describe('whoever breaks off', () => {
  const basis = [...begun, 'fremmote.gjennomfort'] as const
  const steps: readonly (readonly [string, readonly Told[]])[] = [
    ['start.oyeblikkeligHjelp', ['oyeblikkelig-hjelp.mottatt']],
    ['start.etterOyeblikkeligHjelp', ['oyeblikkelig-hjelp.mottatt', 'oyeblikkelig-hjelp.avsluttet']],
    ['start.startPakkeforlop', [...received, 'rett.innvilget']],
    ['under.forsteSamtale', begun],
    ['under.basisUtredning', basis],
    ['under.utvidetUtredning', [...basis, decided('utvidet-utredning')]],
    ['under.planlegging', [...basis, decided('behandling')]],
    ['under.behandling', treated],
    ['under.evaluering', [...treated, 'evaluering.startet']],
    ['under.avslutning', [...treated, evaluated('avslutt'), 'avsluttende-samtale.gjennomfort']],
  ]

  test.each(steps)('at %s is taken up again there, also when it was stored in between', (place, events) => {
    const gone = through(...events, brokenOff)
    expect(gone.state).toBe('avbrutt')
    expect(open(gone)).not.toContain('forlop.avbrutt')
    expect(open(gone)).not.toContain('overforing.besluttet')
    const stored = JSON.parse(JSON.stringify(gone)) as PathwayInstance
    const again = liveOn(stored, days('2026-03-01', 'forlop.gjenopptatt'))
    const [lane = '', step] = place.split('.')
    expect([again.state, again.context.avbruttVed]).toEqual([{ [lane]: step }, null])
  })

  test('keeps the closing meeting that was held, but a discharge summary of before is none for later', () => {
    const held = through(
      ...treated,
      evaluated('avslutt'),
      'avsluttende-samtale.gjennomfort',
      brokenOff,
      'forlop.gjenopptatt',
    )
    expect(held.context.done).toHaveProperty(['avsluttende-samtale.gjennomfort'])
    const sent = through(...treated, brokenOff, 'epikrise.sendt', 'forlop.gjenopptatt')
    expect(sent.context.done).not.toHaveProperty(['epikrise.sendt'])
  })

  test('is closed with a discharge summary, and not while a duty is open', () => {
    const gone = through(...treated, brokenOff)
    const close = { type: 'forlop.avsluttet', at: '2026-02-01' }
    expect(refused(gone, close).why?.en).toMatch(/discharge summary/)
    expect(liveOn(gone, [...days('2026-01-30', 'epikrise.sendt'), close]).state).toEqual({ etter: 'avsluttet' })
  })
})

describe('on the way', () => {
  test('a person can stay away, move between outpatient and inpatient, and come under compulsory care', () => {
    const moved: Told = ['omsorgsniva.endret', { niva: 'dogn' }]
    const { state, context } = through(...begun, 'fremmote.uteblitt', moved, 'tvang.vedtatt')
    expect([state, context.careLevel, context.tvang]).toEqual([{ under: 'forsteSamtale' }, 'dogn', true])
    expect(context.done).toHaveProperty(['fremmote.uteblitt'])
    expect(open(through(...received))).not.toContain('fremmote.uteblitt')
  })

  test('a person can be transferred to another trust from any step, to a private specialist to be treated to the end', () => {
    const other: Told = ['overforing.besluttet', { til: 'et annet foretak' }]
    for (const events of [received, begun, treated] as const) {
      expect(through(...events, other).state).toBe('overfort')
      expect(open(through(...events)).includes('overforing.avtalespesialist')).toBe(events === treated)
    }
    expect(through(...treated, 'overforing.avtalespesialist').state).toBe('overfort')
  })

  test.each(['avslatt', 'trukket', 'overfort', 'avbrutt'])('no duty is shut in where it stops: %s', (state) => {
    const decision = assess({ ...hovedforlop2, selvmordsrisiko: 'avdekket' })
    const ways: Record<string, readonly Told[]> = {
      avslatt: [...received, 'rett.avslatt'],
      trukket: ['henvisning.sendt', 'henvisning.trukket'],
      overfort: [...received, ['overforing.besluttet', { til: 'x' }]],
      avbrutt: [...begun, brokenOff],
    }
    const person = live(id, { ...start, decision }, days('2026-01-02', ...ways[state]!))
    expect(person.state).toBe(state)
    const action = 'henvis-spesialist-selvmordsrisiko'
    const over = liveOn(person, days('2026-03-01', ['plikt.overlevert', { action, to: 'kommunen' }]))
    expect(over.context.duties[action]).toMatchObject({ status: 'handed-over', to: 'kommunen' })
  })
})

const ids = Object.keys(pathways).filter((one) => one.startsWith('pakkeforlop')) as PathwayId[]

test.each(ids)('%s knows the events of its own machine, and no others', (one) => {
  const { events, machine } = pathways[one]
  expect(Object.keys(events).sort()).toEqual([...machine.events].sort())
})
