import { describe, expect, test } from 'vitest'
import { deadlines, pathways, type PathwayId, type PathwayInstance } from '../../pathways/index.js'
import { days, live, liveOn, open, refused } from './lives.js'

type Told = Parameters<typeof days>[1]

const received = ['henvisning.sendt', 'henvisning.mottatt'] as const
const begun = [...received, 'rett.innvilget', 'forlop.startet'] as const
const decided = (utfall: string): Told => ['beslutning.tatt', { utfall }]
const brokenOff: Told = ['forlop.avbrutt', { grunn: 'x' }]
const through = (id: PathwayId, ...events: readonly Told[]): PathwayInstance =>
  live(id, { at: '2026-01-01' }, days('2026-01-02', ...events))

describe('psychosis', () => {
  const id = 'pakkeforlop-psykose'

  test('suspicion gives the right: a refusal waits until it has been ruled out', () => {
    const person = through(id, ...received)
    expect(refused(person, { type: 'rett.avslatt', at: '2026-01-10' })).toMatchObject({
      refused: 'blocked',
      why: { nb: /Mistanke om psykose gir rett/ } as never,
    })
    expect(liveOn(person, days('2026-01-10', 'mistanke.avkreftet', 'rett.avslatt')).state).toBe('avslatt')
  })

  test('a specialist meets the patient early, before anything is decided', () => {
    const met = through(id, ...begun, 'fremmote.gjennomfort', 'utredningsplan.laget')
    expect(met.state).toEqual({ under: 'moteMedSpesialist' })
    expect(open(met)).not.toContain('beslutning.tatt')
    const seen = days('2026-01-10', 'spesialist.mott-pasient')
    expect(liveOn(met, seen).state).toEqual({ under: 'basisUtredning' })
    const clarified = through(
      id,
      ...received,
      ['rett.innvilget', { til: 'behandling' }],
      'forlop.startet',
      'fremmote.gjennomfort',
    )
    expect(liveOn(clarified, seen).state).toEqual({ under: 'planlegging' })
    expect(liveOn(met, days('2026-01-10', brokenOff, 'forlop.gjenopptatt')).state).toEqual(met.state)
  })
})

describe('children and young people', () => {
  test('the referrer has a copy of the plan and a first word back', () => {
    const id = 'pakkeforlop-psykisk-helsevern-barn-og-unge'
    const person = through(id, ...begun, 'fremmote.gjennomfort', 'plan.sendt-henviser', 'tilbakemelding.gitt')
    expect(person.context.done).toMatchObject({
      'plan.sendt-henviser': '2026-01-07',
      'tilbakemelding.gitt': '2026-01-08',
    })
  })
})

describe('obsessive-compulsive disorder', () => {
  const id = 'pakkeforlop-tvangslidelse'
  const local = through(id, ...begun, 'fremmote.gjennomfort')

  test('the local unit meets the patient first, then the OCD team has a first meeting of its own', () => {
    expect(local.state).toEqual({ under: 'lokalVurdering' })
    const team = liveOn(local, days('2026-01-10', 'overforing.mottatt'))
    expect(team.state).toEqual({ under: 'forsteSamtaleOcdTeam' })
    const limits = deadlines(team, { now: '2026-01-11' })
    expect(limits.find(({ id }) => id.includes('forste-fremmote-ocd-team'))).toMatchObject({
      state: 'open',
      due: '2026-02-21',
    })
    expect(liveOn(team, days('2026-01-12', 'fremmote.gjennomfort')).state).toEqual({ under: 'basisUtredning' })
    expect(liveOn(team, days('2026-01-12', brokenOff, 'forlop.gjenopptatt')).state).toEqual(team.state)
  })

  test('the transfer can come before the local unit has met the patient, and it can decide itself', () => {
    expect(through(id, ...begun, 'overforing.mottatt').state).toEqual({ under: 'forsteSamtaleOcdTeam' })
    expect(liveOn(local, days('2026-01-10', decided('utvidet-utredning'))).state).toEqual({ under: 'utvidetUtredning' })
    expect(liveOn(local, days('2026-01-10', decided('avslutning'))).state).toEqual({ under: 'avslutning' })
    expect(liveOn(local, days('2026-01-10', decided('behandling'))).state).toEqual({ under: 'planlegging' })
    expect(liveOn(local, days('2026-01-10', brokenOff, 'forlop.gjenopptatt')).state).toEqual(local.state)
  })

  test('with a clarified condition the OCD team goes straight to the plan', () => {
    const right: Told = ['rett.innvilget', { til: 'behandling' }]
    const team = through(id, ...received, right, 'forlop.startet', 'overforing.mottatt', 'fremmote.gjennomfort')
    expect(team.state).toEqual({ under: 'planlegging' })
  })
})

describe('eating disorders', () => {
  const id = 'pakkeforlop-spiseforstyrrelser-barn-og-unge'
  const granted = { type: 'rett.innvilget', at: '2026-01-10' }
  const assessed: Told = ['alvorlighet.vurdert', { alvorlighet: 'alvorlig' }]

  test('how serious it is decides how soon: it is assessed before the right is granted', () => {
    const person = through(id, ...received)
    expect(refused(person, granted)).toMatchObject({ refused: 'blocked', why: { nb: /Alvorlighetsgraden/ } as never })
    const serious = liveOn(person, [...days('2026-01-05', assessed), granted])
    expect([serious.state, serious.context.severity]).toEqual([{ start: 'startPakkeforlop' }, 'alvorlig'])
    const told = through(id, 'henvisning.sendt', ['henvisning.mottatt', { alvorlighet: 'mindre-alvorlig' }])
    expect(liveOn(told, [granted]).context.severity).toBe('mindre-alvorlig')
  })

  test('treatment starts beside the assessment, basis and extended', () => {
    const first = [...received, assessed, 'rett.innvilget', 'forlop.startet', 'fremmote.gjennomfort'] as const
    const both = through(id, ...first, 'behandling.startet', decided('utvidet-utredning'), 'behandling.startet')
    expect(both.state).toEqual({ under: 'utvidetUtredning' })
    expect(both.context.done['behandling.startet']).toBe('2026-01-10')
  })
})

describe('detoxification', () => {
  test.each(['pakkeforlop-tsb', 'pakkeforlop-gravide-og-rusmidler'] as const)('in %s, at any step', (id) => {
    const person = through(id, ...begun)
    expect(open(person)).toContain('avrusning.startet')
    expect(open(person)).not.toContain('avrusning.avsluttet')
    const during = liveOn(person, days('2026-01-10', 'avrusning.startet'))
    expect(open(during)).not.toContain('avrusning.startet')
    const after = liveOn(during, days('2026-01-13', 'avrusning.avsluttet', 'behandling.startet'))
    expect(after.state).toEqual({ under: 'forsteSamtale' })
    expect(after.context.done).toMatchObject({
      'avrusning.avsluttet': '2026-01-13',
      'behandling.startet': '2026-01-14',
    })
    expect(open(liveOn(after, days('2026-01-20', 'avrusning.startet')))).toContain('avrusning.avsluttet')
    expect(open(through(id, 'oyeblikkelig-hjelp.mottatt'))).toContain('avrusning.startet')
  })

  test('is in no other pathway', () => {
    const having = Object.values(pathways).filter(({ events }) => 'avrusning.startet' in events)
    expect(having.map(({ id }) => id)).toEqual(['pakkeforlop-tsb', 'pakkeforlop-gravide-og-rusmidler'])
  })
})

describe('an overdose', () => {
  const id = 'pakkeforlop-tsb'
  const agreed = ['overdose.mottatt', 'selvmordsrisiko.vurdert', ['apen-retur.avtalt', {}]] as const

  test.each([[[]], [['henvisning.sendt']], [received], [[...received, 'rett.innvilget']]] as const)(
    'brings the person in as an emergency after %j',
    (events) => {
      const person = through(id, ...events, 'overdose.mottatt')
      expect([person.state, person.context.oyeblikkeligHjelp]).toEqual([{ start: 'overdose' }, true])
    },
  )

  test('leads on to a decision on the ordinary pathway', () => {
    const over = through(id, 'overdose.mottatt', 'selvmordsrisiko.vurdert', 'oyeblikkelig-hjelp.avsluttet')
    expect(over.state).toEqual({ start: 'etterOyeblikkeligHjelp' })
    expect(liveOn(over, days('2026-01-10', 'forlop.besluttet-etter-oyeblikkelig-hjelp')).state).toEqual({
      start: 'startPakkeforlop',
    })
    expect(liveOn(over, days('2026-01-10', 'overdose.mottatt')).state).toEqual({ start: 'overdose' })
  })

  test('gives an open return, used without a new referral', () => {
    const away = through(id, ...agreed)
    expect(away.state).toEqual({ start: 'apenRetur' })
    expect(liveOn(away, days('2026-01-05', 'apen-retur.brukt')).state).toEqual({ start: 'overdose' })
    expect(liveOn(away, days('2026-01-07', 'apen-retur.utlopt')).state).toEqual({ start: 'etterOyeblikkeligHjelp' })
    expect(liveOn(away, days('2026-01-05', 'overdose.mottatt')).state).toEqual({ start: 'overdose' })
    expect(liveOn(away, days('2026-01-05', brokenOff, 'forlop.gjenopptatt')).state).toEqual({ start: 'apenRetur' })
    const there = through(id, 'overdose.mottatt', brokenOff, 'forlop.gjenopptatt')
    expect(there.state).toEqual({ start: 'overdose' })
  })

  test.each([
    ['2026-03-28T12:00:00+01:00', '2026-03-30T13:00:00+02:00', true],
    ['2026-03-28T12:00:00+01:00', '2026-03-30T13:00:01+02:00', false],
    ['2026-03-28T12:00:00+01:00', '2026-03-30', true],
    ['2026-03-28', '2026-03-30T23:59:00+02:00', true],
    ['2026-03-28', '2026-03-31', false],
  ])('an open return agreed at %s and used at %s is in time: %s', (from, to, isInTime) => {
    const away = live(id, { at: '2026-03-28' }, [
      { type: 'overdose.mottatt', at: '2026-03-28' },
      { type: 'apen-retur.avtalt', at: from },
    ])
    const back = liveOn(away, [{ type: 'apen-retur.brukt', at: to }])
    expect(back.state).toEqual({ start: isInTime ? 'overdose' : 'etterOyeblikkeligHjelp' })
  })

  test('a plan for not coming is made during the pathway', () => {
    expect(through(id, ...begun, 'avbruddsplan.laget').context.done).toHaveProperty(['avbruddsplan.laget'])
  })
})
