import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isForlopError } from '../../../src/forlop-error.js'
import { addDays } from '../../../src/pathway/day.js'
import { dayNumber, dayOfNumber } from '../../../src/pathway/day-number.js'
import type { Deadline } from '../../../src/pathway/deadline.js'
import { createDeadlines, deadlines } from '../../../src/pathway/deadlines.js'
import type { TimeLimit } from '../../../src/pathway/limit.js'
import { limitTable, type LimitTable } from '../../../src/pathway/limit-table.js'
import type { Datable } from '../../../src/pathway/situation.js'
import { instance, limits, plan, time, vocabulary, words } from './made-up-limits.js'

const never = () => false
const national = () => limitTable(limits, words, never)
const on = (now: string, who: Datable, of = national()): readonly Deadline[] => deadlines(who, { now, table: of })

/** How one limit stands: `state due daysLeft reason metOn`. */
const stands = (id: string, now: string, who: Datable, of = national()): string => {
  const found = on(now, who, of).find((deadline) => deadline.id === id)!
  return [found.state, found.due, found.daysLeft, found.reason, found.metOn].map((part) => part ?? '–').join(' ')
}

const withLimit = (limit: TimeLimit) => limitTable([limit], words, never)

describe('a limit', () => {
  const received = instance([['brev.mottatt', '2026-11-02']])
  const kept = (day: string) =>
    instance([
      ['brev.mottatt', '2026-11-02'],
      ['time.holdt', day],
    ])

  test.each([
    ['on the day it is counted from', received, '2026-11-02', 'open 2026-11-12 10 – –'],
    ['on the day before it is due', received, '2026-11-11', 'open 2026-11-12 1 – –'],
    ['on the day it is due', received, '2026-11-12', 'open 2026-11-12 0 – –'],
    ['a minute before the end of that day, in Norway', received, '2026-11-12T22:59:00Z', 'open 2026-11-12 0 – –'],
    ['a minute later', received, '2026-11-12T23:00:00Z', 'late 2026-11-12 -1 – –'],
    ['the day after', received, '2026-11-13', 'late 2026-11-12 -1 – –'],
    ['met on the day it is due', kept('2026-11-12'), '2027-01-01', 'met 2026-11-12 – – 2026-11-12'],
    ['met the day after', kept('2026-11-13'), '2027-01-01', 'met-late 2026-11-12 – – 2026-11-13'],
    ['met on the same day', kept('2026-11-02'), '2027-01-01', 'met 2026-11-12 – – 2026-11-02'],
    ['not begun', instance([]), '2026-11-02', 'not-applicable – – not-started –'],
    [
      'met before it began',
      instance([
        ['time.holdt', '2026-11-01'],
        ['brev.mottatt', '2026-11-02'],
      ]),
      '2026-11-02',
      'open 2026-11-12 10 – –',
    ],
    [
      'met earlier that day',
      instance([
        ['time.holdt', '2026-11-02'],
        ['brev.mottatt', '2026-11-02'],
      ]),
      '2026-11-02',
      'open 2026-11-12 10 – –',
    ],
    [
      'registered late, in its right place',
      instance([
        ['time.holdt', '2026-11-09'],
        ['brev.mottatt', '2026-11-02'],
      ]),
      '2026-12-01',
      'met 2026-11-12 – – 2026-11-09',
    ],
    [
      'begun anew',
      instance([
        ['brev.mottatt', '2026-11-02'],
        ['time.holdt', '2026-11-09'],
        ['brev.mottatt', '2026-11-20'],
      ]),
      '2026-11-20',
      'open 2026-11-30 10 – –',
    ],
    [
      'counted over the night to summer time',
      instance([['brev.mottatt', '2026-03-28']]),
      '2026-03-29',
      'open 2026-04-07 9 – –',
    ],
    ['counted before 1970', instance([['brev.mottatt', '1969-12-01']]), '1969-12-05', 'open 1969-12-11 6 – –'],
    ['counted over the leap day', instance([['brev.mottatt', '2028-02-20']]), '2028-03-01', 'open 2028-03-01 0 – –'],
    [
      'begun in the last hour of the year in UTC',
      instance([['brev.mottatt', '2025-12-31T23:30:00Z']]),
      '2026-01-01',
      'open 2026-01-11 10 – –',
    ],
  ])('%s', (_, who, now, expected) => {
    expect(stands('time', now, who)).toBe(expected)
  })

  test('in working days is due after the weekend, and has its days left in calendar days', () => {
    expect(stands('svar', '2026-11-06T19:00:00+01:00', instance([['brev.mottatt', '2026-11-06T19:00:00+01:00']]))).toBe(
      'open 2026-11-20 14 – –',
    )
  })

  test('of no days is met on the same day only', () => {
    const same = withLimit({ ...time, number: 0 })
    expect(stands('time', '2027-01-01', kept('2026-11-02'), same)).toBe('met 2026-11-02 – – 2026-11-02')
    expect(stands('time', '2027-01-01', kept('2026-11-03'), same)).toBe('met-late 2026-11-02 – – 2026-11-03')
    expect(stands('time', '2026-11-02', received, same)).toBe('open 2026-11-02 0 – –')
  })

  test('tells what it rests on', () => {
    const [first] = on('2026-11-03', received)
    expect(first).toMatchObject({
      id: 'svar',
      legalWeight: 'law',
      from: '2026-11-02',
      limit: { source: { key: 'side' } },
    })
    expect(Object.isFrozen(first) && Object.isFrozen(first?.limit)).toBe(true)
    expect(JSON.parse(JSON.stringify(first))).toEqual(first)
  })

  test('with a number nobody has found is unknown, and says where to look', () => {
    const lookUp = { nb: 'Slå opp', nn: 'Slå opp', en: 'Look it up' }
    const unknown = withLimit({ ...time, number: null, status: 'unverified', lookUp })
    expect(stands('time', '2027-01-01', received, unknown)).toBe('unknown – – number-not-known –')
    expect(stands('time', '2027-01-01', kept('2026-11-03'), unknown)).toBe('unknown – – number-not-known 2026-11-03')
    expect(stands('time', '2027-01-01', instance([]), unknown)).toBe('not-applicable – – not-started –')
    expect(on('2027-01-01', received, unknown)[0]?.limit?.lookUp).toEqual(lookUp)
  })

  test('is counted only on days when it was in force', () => {
    const period = withLimit({ ...time, validFrom: '2026-11-02', validTo: '2026-11-03' })
    const begun = (day: string) => stands('time', day, instance([['brev.mottatt', day]]), period)
    expect(begun('2026-11-01')).toBe('not-applicable – – not-in-force –')
    expect(begun('2026-11-02')).toBe('open 2026-11-12 10 – –')
    expect(begun('2026-11-03')).toBe('not-applicable – – not-in-force –')
  })

  test('can be met by another event where its own was not registered, and by its own first', () => {
    const refused = instance([
      ['brev.mottatt', '2026-11-02'],
      ['svar.avslatt', '2026-11-04'],
    ])
    expect(stands('svar', '2027-01-01', refused)).toBe('met 2026-11-16 – – 2026-11-04')
    const told = instance([
      ['brev.mottatt', '2026-11-02'],
      ['svar.avslatt', '2026-11-04'],
      ['svar.gitt', '2026-11-20'],
    ])
    expect(stands('svar', '2027-01-01', told)).toBe('met-late 2026-11-16 – – 2026-11-20')
  })
})

describe('whom a limit holds for', () => {
  const started: [string, string][] = [
    ['brev.mottatt', '2026-11-02'],
    ['time.holdt', '2026-11-04'],
  ]

  test('immediate help is given without it', () => {
    expect(stands('svar', '2027-01-01', instance(started, { oyeblikkeligHjelp: true }))).toBe(
      'not-applicable – – immediate-help –',
    )
    expect(stands('svar', '2026-11-16', instance(started, { oyeblikkeligHjelp: false }))).toBe('open 2026-11-16 0 – –')
    expect(stands('svar', '2026-11-16', instance(started))).toBe('open 2026-11-16 0 – –')
    const received = instance([['brev.mottatt', '2026-11-02']], { oyeblikkeligHjelp: true })
    expect(stands('time', '2026-11-12', received)).toBe('open 2026-11-12 0 – –')
  })

  test('who comes for treatment is not assessed first; who is not said to, is', () => {
    expect(stands('plan', '2026-11-04', instance(started, { entry: 'behandling' }))).toBe(
      'not-applicable – – entry-mode –',
    )
    for (const entry of ['utredning', null] as const) {
      expect(stands('plan', '2026-11-04', instance(started, { entry }))).toBe('open 2026-11-14 10 – –')
    }
  })

  test('a limit for treatment does not concern those who are to be assessed, nor those who are not said to be', () => {
    const treated = withLimit({ ...time, entry: 'behandling' })
    const who = (entry: 'utredning' | 'behandling' | null) =>
      stands('time', '2026-11-04', instance([['brev.mottatt', '2026-11-02']], { entry }), treated)
    expect(who('behandling')).toBe('open 2026-11-12 8 – –')
    expect([who('utredning'), who(null)]).toEqual(Array(2).fill('not-applicable – – entry-mode –'))
  })

  describe('who came on a way where what it is counted from does not come', () => {
    const way = { entry: 'behandling', begun: 'time.holdt' } as const
    const { entry: _entry, ...forAll } = plan
    const prat: TimeLimit = { ...forAll, id: 'prat', from: 'plan.laget', to: 'prat.holdt', notCountedFor: way }
    const who = (events: readonly (readonly [string, string])[], entry: 'utredning' | 'behandling' = 'behandling') =>
      stands('prat', '2027-01-01', instance(events, { entry }), withLimit(prat))
    const kept = ['time.holdt', '2026-11-04'] as const

    test.each<[string, readonly (readonly [string, string])[], string]>([
      ['has not begun', [['brev.mottatt', '2026-11-02']], 'not-applicable – – not-started –'],
      ['does not know from when, once it has begun', [kept], 'unknown – – start-not-known –'],
      ['knows when it was met', [kept, ['prat.holdt', '2026-12-01']], 'unknown – – start-not-known 2026-12-01'],
      ['is not waited for', [kept, ['lop.avsluttet', '2026-12-01']], 'not-applicable – – ended –'],
      [
        'has met it before the end',
        [kept, ['prat.holdt', '2026-12-01'], ['lop.avsluttet', '2026-12-02']],
        'unknown – – start-not-known 2026-12-01',
      ],
      ['began after an earlier end', [['lop.avsluttet', '2026-11-01'], kept], 'unknown – – start-not-known –'],
      [
        'began on the earliest day that is told of, though it was told last',
        [['time.holdt', '2026-11-20'], ['prat.holdt', '2026-11-10'], kept],
        'unknown – – start-not-known 2026-11-10',
      ],
      ['began before 1970', [['time.holdt', '1969-11-04']], 'unknown – – start-not-known –'],
      ['is counted all the same when it came', [kept, ['plan.laget', '2026-12-28']], 'open 2027-01-07 6 – –'],
    ])('%s', (_, events, expected) => {
      expect(who(events)).toBe(expected)
    })

    test('is another matter for those who came on another way', () => {
      expect(who([kept], 'utredning')).toBe('not-applicable – – not-started –')
      const forAssessed = withLimit({ ...prat, entry: 'utredning' })
      expect(stands('prat', '2027-01-01', instance([kept], { entry: 'behandling' }), forAssessed)).toBe(
        'not-applicable – – entry-mode –',
      )
    })

    test('is first of all unknown for its number', () => {
      const unknown = withLimit({ ...forAll, number: null, status: 'unverified', notCountedFor: way })
      expect(stands('plan', '2027-01-01', instance([kept], { entry: 'behandling' }), unknown)).toBe(
        'unknown – – number-not-known –',
      )
      const neither = withLimit({ ...prat, number: null, status: 'unverified' })
      expect(stands('prat', '2027-01-01', instance([kept], { entry: 'behandling' }), neither)).toBe(
        'unknown – – number-not-known –',
      )
    })
  })

  test('another severity does not concern it; an unknown one leaves it unknown', () => {
    const severe = withLimit({ ...time, severity: 'alvorlig' })
    const who = (severity: 'alvorlig' | 'mindre-alvorlig' | null) =>
      stands('time', '2026-11-13', instance([['brev.mottatt', '2026-11-02']], { severity }), severe)
    expect(who('alvorlig')).toBe('late 2026-11-12 -1 – –')
    expect(who('mindre-alvorlig')).toBe('not-applicable – – other-severity –')
    expect(who(null)).toBe('unknown 2026-11-12 -1 severity-not-known –')
    const anyone = instance([['brev.mottatt', '2026-11-02']], { severity: 'alvorlig' })
    expect(stands('time', '2026-11-12', anyone)).toBe('open 2026-11-12 0 – –')
  })

  test('another level of care does not concern it; an unknown one leaves it unknown', () => {
    const inpatient = withLimit({ ...time, careLevel: 'dogn' })
    const who = (careLevel: 'poliklinikk' | 'dogn' | null) =>
      stands('time', '2026-11-13', instance([['brev.mottatt', '2026-11-02']], { careLevel }), inpatient)
    expect(who('dogn')).toBe('late 2026-11-12 -1 – –')
    expect(who('poliklinikk')).toBe('not-applicable – – other-care-level –')
    expect(who(null)).toBe('unknown 2026-11-12 -1 care-level-not-known –')
  })

  test('the level of care that no event tells holds throughout, also for what is done', () => {
    const inpatient = withLimit({ ...time, careLevel: 'dogn' })
    const who = (careLevel: 'poliklinikk' | 'dogn' | null) => {
      const done = instance([...started], { careLevel })
      return stands('time', '2026-11-13', done, inpatient)
    }
    expect(who('dogn')).toBe('met 2026-11-12 – – 2026-11-04')
    expect(who('poliklinikk')).toBe('not-applicable – – other-care-level –')
    expect(who(null)).toBe('unknown 2026-11-12 – care-level-not-known 2026-11-04')
  })

  test('a level that has a limit of its own is left out of the one for any', () => {
    const others = withLimit({ ...time, notFor: 'dogn' })
    const who = (careLevel: 'poliklinikk' | 'dogn' | null) =>
      stands('time', '2026-11-12', instance([['brev.mottatt', '2026-11-02']], { careLevel }), others)
    expect(who('dogn')).toBe('not-applicable – – other-care-level –')
    expect([who('poliklinikk'), who(null)]).toEqual(['open 2026-11-12 0 – –', 'open 2026-11-12 0 – –'])
  })

  test('who moves to another level after it was met was not late before', () => {
    const levels = limitTable(
      [
        { ...plan, id: 'ute', careLevel: 'poliklinikk', number: 20 },
        { ...plan, id: 'inne', careLevel: 'dogn', number: 5 },
      ],
      words,
      never,
    )
    const history = [
      ['lop.startet', '2026-11-01', { niva: 'poliklinikk' }],
      ['time.holdt', '2026-11-02'],
      ['plan.laget', '2026-11-12'],
      ['niva.endret', '2026-11-20', { niva: 'dogn' }],
    ] as const
    const moved = instance(history, { careLevel: 'dogn' })
    expect(stands('ute', '2027-01-01', moved, levels)).toBe('met 2026-11-22 – – 2026-11-12')
    expect(stands('inne', '2027-01-01', moved, levels)).toBe('not-applicable – – other-care-level –')
    const unmet = instance([history[0], history[1], history[3]], { careLevel: 'dogn' })
    expect(stands('inne', '2026-11-21', unmet, levels)).toBe('late 2026-11-07 -14 – –')
    const untold = instance([history[1], history[2], history[3]], { careLevel: 'dogn' })
    expect(stands('ute', '2027-01-01', untold, levels)).toBe('unknown 2026-11-22 – care-level-not-known 2026-11-12')
    const nonsense = instance([history[1], history[2], ['niva.endret', '2026-11-20', { niva: 'x' }]], {
      careLevel: 'dogn',
    })
    expect(stands('inne', '2027-01-01', nonsense, levels)).toBe('unknown 2026-11-07 – care-level-not-known 2026-11-12')
    const notBegun = instance([history[0], history[2], history[3]], { careLevel: 'dogn' })
    expect(stands('inne', '2027-01-01', notBegun, levels)).toBe('not-applicable – – not-started –')
  })
})

describe('what a limit is counted from', () => {
  test('an event that says so in a field', () => {
    const made = (utfall?: string) => instance([['plan.laget', '2026-11-02', { utfall }]])
    expect(stands('mer', '2026-11-02', made('mer'))).toBe('open 2026-11-12 10 – –')
    expect(stands('mer', '2026-11-02', made('hjelp'))).toBe('not-applicable – – not-started –')
    expect(stands('mer', '2026-11-02', made())).toBe('not-applicable – – not-started –')
    expect(stands('prat', '2026-11-02', made('mer'))).toBe('not-applicable – – not-started –')
    expect(stands('prat', '2026-11-02', made('hjelp'))).toBe('open 2026-11-12 10 – –')
    expect(stands('prat', '2026-11-02', made())).toBe('open 2026-11-12 10 – –')
  })

  test('a later event that restarts it', () => {
    const twice = instance([
      ['plan.laget', '2026-11-02', { utfall: 'mer' }],
      ['ny-plan.laget', '2026-11-20'],
    ])
    expect(stands('prat', '2026-11-20', twice)).toBe('open 2026-11-30 10 – –')
    const closed = instance([
      ['plan.laget', '2026-11-02', { utfall: 'mer' }],
      ['ny-plan.laget', '2026-11-20', { utfall: 'slutt' }],
    ])
    expect(stands('prat', '2026-11-20', closed)).toBe('not-applicable – – not-started –')
  })

  test('a later event that restarts it need not say what the first must', () => {
    const restarted: TimeLimit = {
      ...time,
      from: 'plan.laget',
      fromWith: { utfall: 'mer' },
      restartedBy: 'ny-plan.laget',
    }
    const twice = instance([
      ['plan.laget', '2026-11-02', { utfall: 'mer' }],
      ['ny-plan.laget', '2026-11-20'],
    ])
    expect(stands('time', '2026-11-20', twice, withLimit(restarted))).toBe('open 2026-11-30 10 – –')
  })

  test('the end of the pathway, which does not end it', () => {
    const after = withLimit({ ...time, from: 'lop.avsluttet' })
    expect(stands('time', '2026-11-12', instance([['lop.avsluttet', '2026-11-02']]), after)).toBe(
      'open 2026-11-12 0 – –',
    )
  })

  test('the latest of those that repeat', () => {
    const talks = (...days: string[]) => instance(days.map((day) => ['prat.holdt', day] as const))
    expect(stands('mellom', '2026-11-02', talks())).toBe('not-applicable – – not-started –')
    expect(stands('mellom', '2026-11-10', talks('2026-11-02'))).toBe('open 2026-11-12 2 – –')
    expect(stands('mellom', '2026-11-13', talks('2026-11-02'))).toBe('late 2026-11-12 -1 – –')
    expect(stands('mellom', '2026-11-13', talks('2026-11-02', '2026-11-13'))).toBe('open 2026-11-23 10 – –')
    expect(stands('mellom', '2026-11-13', talks('2026-11-13', '2026-11-02'))).toBe('open 2026-11-23 10 – –')
  })
})

test('an event is heard by the name it has now, whenever it was registered', () => {
  const renamed = instance([
    ['brev.kommet', '2026-11-02'],
    ['forlop.migrert', '2026-11-03', { events: { 'brev.kommet': 'brev.mottatt' } }],
    ['time.holdt', '2026-11-04'],
  ])
  expect(stands('time', '2027-01-01', renamed)).toBe('met 2026-11-12 – – 2026-11-04')
})

describe('when the pathway has ended', () => {
  const ended = (day: string, ...more: [string, string][]) =>
    instance([['brev.mottatt', '2026-11-02'], ['lop.avsluttet', day], ...more])

  test.each([
    ['nothing more is waited for', ended('2026-11-05'), 'not-applicable 2026-11-12 – ended –'],
    ['also when it ended on the day it was due', ended('2026-11-12'), 'not-applicable 2026-11-12 – ended –'],
    ['what was late that day stays as late as it was', ended('2026-11-15'), 'late 2026-11-12 -3 – –'],
    ['it can begin anew', ended('2026-11-05', ['brev.mottatt', '2026-11-10']), 'late 2026-11-20 -42 – –'],
    ['it can be taken up again', ended('2026-11-05', ['lop.gjenapnet', '2026-11-10']), 'late 2026-11-12 -50 – –'],
    [
      'and end again',
      ended('2026-11-05', ['lop.gjenapnet', '2026-11-10'], ['lop.avsluttet', '2026-11-11']),
      'not-applicable 2026-11-12 – ended –',
    ],
    ['what comes after all is met', ended('2026-11-05', ['time.holdt', '2026-11-08']), 'met 2026-11-12 – – 2026-11-08'],
  ])('%s', (_, who, expected) => {
    expect(stands('time', '2027-01-01', who)).toBe(expected)
  })

  test('an event of its own can end a limit alone', () => {
    const refused = instance(
      [
        ['brev.mottatt', '2026-11-02'],
        ['svar.avslatt', '2026-11-04'],
      ],
      {
        agreed: [{ what: 'besøk', day: '2026-12-01' }],
      },
    )
    expect(stands('time', '2027-01-01', refused)).toBe('not-applicable 2026-11-12 – ended –')
    expect(stands('avtalt/besøk', '2026-12-02', refused)).toBe('late 2026-12-01 -1 – –')
  })
})

describe('an agreed date', () => {
  const agreed = (more: object, history: [string, string][] = []): Datable => ({
    ...instance(history, { agreed: [{ what: 'evaluering', day: '2026-11-12', ...more }] }),
    pathway: 'hovedforlop-1',
  })

  test.each([
    ['on its day', agreed({}), '2026-11-12', 'open 2026-11-12 0 – –'],
    ['the day after', agreed({}), '2026-11-13', 'late 2026-11-12 -1 – –'],
    ['met on its day', agreed({ metOn: '2026-11-12' }), '2026-12-01', 'met 2026-11-12 – – 2026-11-12'],
    ['met the day after', agreed({ metOn: '2026-11-13' }), '2026-12-01', 'met-late 2026-11-12 – – 2026-11-13'],
    ['not met', agreed({ metOn: null }), '2026-11-12', 'open 2026-11-12 0 – –'],
    [
      'in a pathway that ended before',
      agreed({}, [['lop.avsluttet', '2026-11-10']]),
      '2026-12-01',
      'not-applicable 2026-11-12 – ended –',
    ],
    [
      'in a pathway that ended on its day',
      agreed({}, [['lop.avsluttet', '2026-11-12']]),
      '2026-12-01',
      'not-applicable 2026-11-12 – ended –',
    ],
    [
      'met, in a pathway that ended before',
      agreed({ metOn: '2026-11-09' }, [['lop.avsluttet', '2026-11-10']]),
      '2026-12-01',
      'met 2026-11-12 – – 2026-11-09',
    ],
    [
      'in a pathway that ended after',
      agreed({}, [['lop.avsluttet', '2026-11-20']]),
      '2026-12-01',
      'late 2026-11-12 -8 – –',
    ],
  ])('%s', (_, who, now, expected) => {
    expect(stands('avtalt/evaluering', now, who)).toBe(expected)
  })

  test('is neither law nor advice, and is all a hovedforlop has', () => {
    expect(on('2026-11-12', agreed({}))).toEqual([
      {
        id: 'avtalt/evaluering',
        title: { nb: 'evaluering', nn: 'evaluering', en: 'evaluering' },
        from: null,
        due: '2026-11-12',
        daysLeft: 0,
        state: 'open',
        reason: null,
        metOn: null,
        limit: null,
        legalWeight: 'agreed',
      },
    ])
    expect(on('2026-11-12', { ...agreed({}), context: {} })).toEqual([])
  })
})

describe('what is refused', () => {
  test.each([
    ['a now that is no day', 'i dag', instance([]), ['now']],
    ['a now without an offset', '2026-11-02T12:00:00', instance([]), ['now']],
    ['an event at no day', '2026-11-02', instance([['brev.mottatt', '2026-11-31']]), ['history', 0, 'at']],
    [
      'an agreed date that is none',
      '2026-11-02',
      instance([], { agreed: [{ what: 'x', day: 'snart' }] }),
      ['context', 'agreed', 0, 'day'],
    ],
    [
      'a met date that is none',
      '2026-11-02',
      instance([], { agreed: [{ what: 'x', day: '2026-11-02', metOn: 'ja' }] }),
      ['context', 'agreed', 0, 'metOn'],
    ],
  ])('%s', (_, now, who, path) => {
    const message = `\`${path.join('.')}\` must be a day (2026-11-22) or a time with its offset (2026-11-22T14:05:00+01:00)`
    expect(() => on(now, who)).toThrow(message)
    try {
      on(now, who)
    } catch (error) {
      expect(isForlopError(error) && [error.code, error.issues]).toEqual([
        'invalid-options',
        [{ path, code: 'wrong-type', message }],
      ])
    }
  })
})

describe('deadlines with content', () => {
  const create = () => createDeadlines({ limits, words, vocabulary, isHoliday: never })
  const received = instance([['brev.mottatt', '2026-11-02']])

  test('has the national limits, or those of a host in their place', () => {
    const bound = create()
    expect(bound(received, { now: '2026-11-02' })[1]).toMatchObject({
      due: '2026-11-12',
      limit: { status: 'in-force' },
    })
    const local = [{ id: 'time', number: 3, source: { title: 'Vår egen rutine' } }]
    for (let round = 0; round < 2; round++) {
      expect(bound(received, { now: '2026-11-02', table: local })[1]).toMatchObject({
        due: '2026-11-05',
        limit: { status: 'local' },
      })
    }
    expect(bound(received, { now: '2026-11-02' })[1]).toMatchObject({ due: '2026-11-12' })
  })

  test('reads a table of a host when it is first seen, and not again', () => {
    const bound = create()
    const local = [{ id: 'time', number: 3, source: { title: 'Vår egen rutine' } }]
    const due = () => bound(received, { now: '2026-11-02', table: local })[1]!.due
    expect(due()).toBe('2026-11-05')
    local[0] = { ...local[0]!, number: 4 }
    expect(due()).toBe('2026-11-05')
    expect(bound(received, { now: '2026-11-02', table: [...local] })[1]!.due).toBe('2026-11-06')
  })

  test('refuses a table of a host that is none, every time', () => {
    const bound = create()
    const table = [{ id: 'time', number: null as unknown as number, source: { title: 'x' } }]
    for (let round = 0; round < 2; round++) {
      expect(() => bound(received, { now: '2026-11-02', table })).toThrow('`table.0.number` must be')
    }
  })
})

describe('always', () => {
  const day = fc.integer({ min: dayNumber('2019-01-01')!, max: dayNumber('2040-12-31')! }).map(dayOfNumber)
  const type = fc.constantFrom(
    ...new Set([...vocabulary.events, ...words.end, ...words.resume, 'svar.avslatt', 'noe.annet']),
  )
  const event = fc.record({
    type,
    at: day,
    utfall: fc.constantFrom('mer', 'slutt', 'hjelp'),
    niva: fc.option(fc.constantFrom('poliklinikk', 'dogn'), { nil: undefined, freq: 8 }),
  })
  const levels: readonly TimeLimit[] = [
    ...limits,
    { ...plan, id: 'inne', careLevel: 'dogn', number: 3 },
    { ...time, id: 'tungt', severity: 'alvorlig', number: 3 },
    { ...plan, id: 'ukjent', number: null },
  ]
  const anyone = fc.record({
    pathway: fc.constant('lop'),
    context: fc.record({
      careLevel: fc.constantFrom('poliklinikk', 'dogn', null),
      severity: fc.constantFrom('alvorlig', 'mindre-alvorlig', null),
      entry: fc.constantFrom('utredning', 'behandling', null),
      oyeblikkeligHjelp: fc.boolean(),
      agreed: fc.array(fc.record({ what: fc.constant('prat'), day }), { maxLength: 2 }),
    }),
    history: fc.array(event, { maxLength: 12 }),
  })
  const table = () => limitTable(levels, words, never)
  const holds = (check: (who: Datable, now: string, all: LimitTable) => void): void => {
    const all = table()
    const property = fc.property(anyone, day, (who, now) => {
      check(who, now, all)
    })
    fc.assert(property, { numRuns: 500 })
  }

  test('when it is due, and what it is counted from, does not depend on the day it is', () => {
    holds((who, now, all) => {
      const dates = (day: string) => on(day, who, all).map(({ id, from, due, metOn }) => [id, from, due, metOn])
      expect(dates(now)).toEqual(dates('2030-01-01'))
    })
  })

  test('time only makes what is open late', () => {
    const all = table()
    fc.assert(
      fc.property(anyone, day, fc.integer({ min: 0, max: 400 }), (who, now, more) => {
        const later = on(addDays(now, more), who, all)
        on(now, who, all).forEach(({ state }, index) => {
          expect(state === 'open' ? ['open', 'late'] : [state]).toContain(later[index]?.state)
        })
      }),
    )
  })

  test('the state is what the days say', () => {
    holds((who, now, all) => {
      for (const { state, due, daysLeft, metOn, reason, limit } of on(now, who, all)) {
        if (state === 'met') expect(metOn! <= due!).toBe(true)
        if (state === 'met-late') expect(metOn! > due!).toBe(true)
        if (state === 'open') expect(daysLeft).toBeGreaterThanOrEqual(0)
        if (state === 'late') expect(daysLeft).toBeLessThan(0)
        if (limit?.number === null) expect(['unknown', 'not-applicable']).toContain(state)
        expect(reason === null).toBe(!['unknown', 'not-applicable'].includes(state))
      }
    })
  })

  test('every limit of the pathway is there once, in order, and nothing that was given is changed', () => {
    holds((who, now, all) => {
      const before = structuredClone(who)
      const found = on(now, who, all)
      const agreed = who.context.agreed!.map(({ what }) => `avtalt/${what}`)
      expect(found.map(({ id }) => id)).toEqual([...levels.map(({ id }) => id), ...agreed])
      expect(who).toEqual(before)
    })
  })

  test('a time in Norway gives the same as its day', () => {
    holds((who, now, all) => {
      const atNoon = who.history.map((event) => ({ ...event, at: `${event.at}T12:00:00+01:00` }))
      expect(on(`${now}T12:00:00+01:00`, { ...who, history: atNoon }, all)).toEqual(on(now, who, all))
    })
  })
})
