import { describe, expect, test } from 'vitest'
import { advance, isRefusal, openEvents, startPathway, type PathwayInstance } from '../../pathways/index.js'
import { assess } from '../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../rules/profiles.js'
import { live } from './lives.js'

const decision = assess({ ...hovedforlop2, selvmordsrisiko: 'avdekket' })
const started = startPathway('hovedforlop-2', { at: '2026-01-05', decision })
const refused = (instance: PathwayInstance, event: Parameters<typeof advance>[1]) => {
  const result = advance(instance, event)
  if (!isRefusal(result)) throw new Error('it was taken')
  return result
}

describe('a start', () => {
  test('carries the duties of the decision it follows from', () => {
    expect(started.context.duties['henvis-spesialist-selvmordsrisiko']).toMatchObject({
      status: 'open',
      since: '2026-01-05',
      statements: ['R6.32'],
    })
    expect(Object.keys(started.context.duties).sort()).toEqual(decision.mandatory.map(({ id }) => id).sort())
  })

  test('is plain JSON and frozen', () => {
    expect(JSON.parse(JSON.stringify(started))).toEqual(started)
    expect(Object.isFrozen(started.context.duties)).toBe(true)
  })

  test('refuses a pathway there is not, and a start that is no day', () => {
    expect(() => startPathway('hovedforlop-4' as 'hovedforlop-1', { at: 'i går' })).toThrow(
      /there is no such pathway.*`at`/,
    )
  })
})

describe('an event', () => {
  test('that belongs to the state gives the next instance, and the one before stays as it was', () => {
    const next = live('hovedforlop-2', { at: '2026-01-05', decision }, [
      { type: 'kartlegging.startet', at: '2026-01-06' },
    ])
    expect(next.state).toMatchObject({ forlop: { igang: 'kartlegging' } })
    expect(next.revision).toBe(1)
    expect(started.state).toMatchObject({ forlop: { igang: 'henvendelse' } })
  })

  test('that does not belong to the state is refused with the open events', () => {
    const refusal = refused(started, { type: 'samvalg.gjennomfort', at: '2026-01-06' })
    expect(refusal.refused).toBe('not-open')
    expect(refusal.open.map(({ type }) => type)).toContain('kartlegging.startet')
  })

  test('that waits for something is refused with what stands in the way', () => {
    const instance = live('hovedforlop-2', { at: '2026-01-05', decision }, [
      { type: 'kartlegging.fullfort', at: '2026-01-07' },
    ])
    const refusal = refused(instance, { type: 'samvalg.gjennomfort', at: '2026-01-08' })
    expect(refusal).toMatchObject({ refused: 'blocked', why: { nb: 'Ingen tiltak er avtalt med personen ennå.' } })
    expect(openEvents(instance).find(({ type }) => type === 'samvalg.gjennomfort')?.blocked).toBeDefined()
  })

  test.each([
    ['is not known', { type: 'noe.annet', at: '2026-01-06' }, 'unknown-event'],
    ['lacks a field', { type: 'plikt.utfort', at: '2026-01-06' }, 'bad-event'],
    ['has a field too many', { type: 'kartlegging.startet', at: '2026-01-06', pasient: 'Kari' }, 'bad-event'],
    ['has no day', { type: 'kartlegging.startet', at: 'i dag' }, 'bad-event'],
    ['has a time without an offset', { type: 'kartlegging.startet', at: '2026-01-06T10:00' }, 'bad-event'],
    ['is older than the last', { type: 'kartlegging.startet', at: '2026-01-04' }, 'too-old'],
  ])('that %s is refused, and nothing of it is repeated', (_, event, code) => {
    const refusal = refused(started, event)
    expect(refusal.refused).toBe(code)
    expect(JSON.stringify(refusal)).not.toContain('Kari')
  })

  test('registered late is taken when it says so', () => {
    const late = { type: 'kartlegging.startet', at: '2026-01-04', lateRegistered: true }
    expect(isRefusal(advance(started, late))).toBe(false)
  })

  test('on the same day as a time of that day is not too old', () => {
    const instance = live('hovedforlop-2', { at: '2026-01-05T14:00:00+01:00', decision }, [])
    expect(isRefusal(advance(instance, { type: 'kartlegging.startet', at: '2026-01-05' }))).toBe(false)
  })

  test('with an id that is registered changes nothing', () => {
    const once = live('hovedforlop-2', { at: '2026-01-05' }, [
      { type: 'kartlegging.startet', at: '2026-01-06', id: 'a' },
    ])
    expect(advance(once, { type: 'kartlegging.startet', at: '2026-01-06', id: 'a' })).toBe(once)
  })

  test('is refused by an instance of another machine, though a state has the same name', () => {
    const other = { ...started, pathway: 'hovedforlop-1' }
    expect(refused(other, { type: 'kartlegging.startet', at: '2026-01-06' }).refused).toBe('other-version')
    expect(openEvents({ ...started, version: '0.9.0' })).toEqual([])
  })
})

describe('a history', () => {
  const events = [
    { type: 'kartlegging.fullfort', at: '2026-01-07', decision },
    { type: 'tiltak.avtalt', at: '2026-01-07', tiltak: 'samtaler', tittel: 'Samtaler hos psykolog' },
    { type: 'samvalg.gjennomfort', at: '2026-01-07' },
    { type: 'tiltak.startet', at: '2026-01-14', tiltak: 'samtaler' },
    { type: 'evaluering.gjennomfort', at: '2026-03-01', utfall: 'fortsett', neste: '2026-05-01' },
  ]
  const lived = live('hovedforlop-2', { at: '2026-01-05', decision }, events)

  test('played again gives the same bytes, stored and restored at every step', () => {
    const again = events.reduce<PathwayInstance>(
      (instance, event) => {
        const stored = JSON.parse(JSON.stringify(instance)) as PathwayInstance
        return advance(stored, JSON.parse(JSON.stringify(event)) as (typeof events)[0]) as PathwayInstance
      },
      startPathway('hovedforlop-2', { at: '2026-01-05', decision }),
    )
    expect(JSON.stringify(again)).toBe(JSON.stringify(lived))
  })

  test('keeps what was agreed', () => {
    expect(lived.context.agreed).toEqual([{ what: 'evaluering', day: '2026-05-01' }])
    expect(lived.context.measures['samtaler']).toMatchObject({ status: 'running', from: 2 })
  })

  test('moves with the person to another hovedforlop, and no measure and no duty is lost', () => {
    const worse = assess({ ...hovedforlop3, selvmordsrisiko: 'avdekket' })
    const moved = advance(lived, { type: 'situasjon.endret', at: '2026-03-02', decision: worse }) as PathwayInstance
    expect(moved.pathway).toBe('hovedforlop-3')
    expect(moved.state).toMatchObject({ forlop: { igang: 'oppfolging' }, koordinering: { koordinator: 'ikkeTilbudt' } })
    expect(moved.context.measures['samtaler']).toEqual(lived.context.measures['samtaler'])
    expect(Object.keys(moved.context.duties)).toEqual(expect.arrayContaining(Object.keys(lived.context.duties)))
    expect(isRefusal(advance(moved, { type: 'koordinator.tilbudt', at: '2026-03-03' }))).toBe(false)
  })

  test('steps down again', () => {
    const better = assess(hovedforlop1)
    const moved = advance(lived, { type: 'situasjon.endret', at: '2026-06-02', decision: better }) as PathwayInstance
    expect(moved.pathway).toBe('hovedforlop-1')
    expect(moved.context.duties['henvis-spesialist-selvmordsrisiko']?.status).toBe('open')
  })
})

describe('a duty', () => {
  test('keeps a pathway open until it is done, handed over or departed from', () => {
    const open = live('hovedforlop-2', { at: '2026-01-05', decision }, [
      { type: 'kartlegging.fullfort', at: '2026-01-07' },
      { type: 'tiltak.avtalt', at: '2026-01-07', tiltak: 'samtaler' },
      { type: 'samvalg.gjennomfort', at: '2026-01-07' },
      { type: 'evaluering.gjennomfort', at: '2026-03-01', utfall: 'avslutt' },
    ])
    expect(refused(open, { type: 'forlop.avsluttet', at: '2026-03-02' }).why?.nb).toMatch(/plikt står åpen/)
    const stillOpen = Object.values(open.context.duties).filter(({ status }) => status === 'open')
    const [first, second, ...rest] = stillOpen.map(({ action }) => action)
    const closed = [
      { type: 'plikt.overlevert', at: '2026-03-02', action: first!, to: 'DPS' },
      {
        type: 'plikt.fraveket',
        at: '2026-03-02',
        action: second!,
        reason: 'Personen ønsket det ikke.',
        by: 'psykolog',
      },
      ...rest.map((action) => ({ type: 'plikt.utfort', at: '2026-03-02', action })),
    ].reduce((instance, event) => advance(instance, event) as PathwayInstance, open)
    const done = advance(closed, { type: 'forlop.avsluttet', at: '2026-03-03' }) as PathwayInstance
    expect(done.state).toMatchObject({ forlop: 'avsluttet' })
    expect(done.context.duties[first!]).toMatchObject({ status: 'handed-over', to: 'DPS' })
    expect(done.context.duties[second!]).toMatchObject({ status: 'departed-from', reason: 'Personen ønsket det ikke.' })
    expect(advance(done, { type: 'forlop.gjenapnet', at: '2026-04-01' })).toMatchObject({
      state: { forlop: { igang: 'oppfolging' } },
    })
  })

  test('that was closed is opened again when it rests on other answers', () => {
    const mapped = assess({ ...hovedforlop2, selvmordsrisiko: 'avdekket', tilstander: ['depresjon'] })
    const referred = live('hovedforlop-2', { at: '2026-01-05', decision }, [
      { type: 'plikt.utfort', at: '2026-01-06', action: 'henvis-spesialist-selvmordsrisiko' },
      { type: 'situasjon.endret', at: '2026-01-07', decision: mapped },
    ])
    expect(referred.context.duties['henvis-spesialist-selvmordsrisiko']?.status).toBe('done')
    const acute = assess({ ...hovedforlop2, selvmordsrisiko: 'akutt-fare' })
    const again = advance(referred, {
      type: 'akutt-fare.oppstatt',
      at: '2026-02-01',
      decision: acute,
    }) as PathwayInstance
    expect(again.context.duties['henvis-spesialist-selvmordsrisiko']?.status).toBe('open')
    expect(again.context.duties['ring-113']?.status).toBe('open')
    expect(again.state).toMatchObject({ risiko: 'akuttFare' })
  })
})
