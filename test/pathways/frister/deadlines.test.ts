import { describe, expect, test } from 'vitest'
import { erHelligdag, frister, historikkord } from '../../../pathways/frister/index.js'
import { advance, type PathwayInstance } from '../../../pathways/index.js'
import { pathways } from '../../../pathways/katalog.js'
import { createDeadlines } from '../../../src/pathway/deadlines.js'
import type { LocalLimit } from '../../../src/pathway/local-limit.js'
import type { Datable } from '../../../src/pathway/situation.js'
import { live } from '../lives.js'

const deadlines = createDeadlines({
  limits: frister,
  words: historikkord,
  vocabulary: {
    pathways: Object.keys(pathways),
    events: [...new Set(Object.values(pathways).flatMap(({ events }) => Object.keys(events)))],
  },
  isHoliday: erHelligdag,
})

type History = readonly (readonly [type: string, at: string, utfall?: string])[]

/** What concerns the person on a day: `id: state due` for all that is applicable. */
function on(now: string, pathway: string, history: History, context: Datable['context'] = {}, table?: LocalLimit[]) {
  const events = history.map(([type, at, utfall]) => ({ type, at, utfall }))
  const found = deadlines({ pathway, context, history: events }, { now, ...(table && { table }) })
  return found.flatMap(({ id, state, due }) =>
    state === 'not-applicable' ? [] : [`${id.replace(/^pakkeforlop[a-z-]*\//, '')}: ${state} ${due ?? '–'}`],
  )
}

const voksne = 'pakkeforlop-psykisk-helsevern-voksne'
const barnOgUnge = 'pakkeforlop-psykisk-helsevern-barn-og-unge'
const tsb = 'pakkeforlop-tsb'
const psykose = 'pakkeforlop-psykose'
const tvangslidelse = 'pakkeforlop-tvangslidelse'
const spise = 'pakkeforlop-spiseforstyrrelser-barn-og-unge'
const gravide = 'pakkeforlop-gravide-og-rusmidler'

describe('the answer to a referral', () => {
  test.each([
    ['received on 23 December', '2025-12-23', '2026-01-09'],
    ['received on Christmas Eve, which is a working day', '2025-12-24', '2026-01-12'],
    ['received on a Friday evening', '2026-11-06T21:30:00+01:00', '2026-11-20'],
    ['received in the last half hour of the year, in UTC', '2025-12-31T23:30:00Z', '2026-01-15'],
    ['received in the last half hour of the year, in Norway', '2025-12-31T23:30:00+01:00', '2026-01-15'],
    ['received the day before New Year’s Eve, which is a working day', '2026-12-30', '2027-01-14'],
    ['received on the Monday before Easter', '2026-03-30', '2026-04-16'],
    ['received on Good Friday', '2026-04-03', '2026-04-20'],
    ['received before 1 May and Ascension Day', '2029-04-30', '2029-05-16'],
    ['received before the leap day', '2028-02-25', '2028-03-10'],
    ['received on the night to summer time', '2026-03-29T00:30:00+01:00', '2026-04-15'],
  ])('%s', (_, received, due) => {
    expect(on('2026-01-01', voksne, [['henvisning.mottatt', received]])[0]).toMatch(`vurdering-av-henvisning: `)
    const [answer] = on(due, voksne, [['henvisning.mottatt', received]])
    expect(answer).toBe(`vurdering-av-henvisning: open ${due}`)
  })

  test('is owed in every pakkeforløp, and never to those who came for immediate help', () => {
    for (const id of [voksne, barnOgUnge, tsb, psykose, tvangslidelse, spise, gravide]) {
      const history: History = [['henvisning.mottatt', '2026-11-02']]
      expect(on('2026-11-17', id, history)[0]).toBe('vurdering-av-henvisning: late 2026-11-16')
      expect(on('2026-11-17', id, history, { oyeblikkeligHjelp: true }).join()).not.toContain('vurdering')
    }
  })

  test('has been given when the outcome is registered', () => {
    for (const outcome of ['rett.vurdert', 'rett.innvilget', 'rett.avslatt']) {
      const history: History = [
        ['henvisning.mottatt', '2026-11-02'],
        [outcome, '2026-11-16'],
      ]
      expect(on('2027-01-01', voksne, history)).toEqual(['vurdering-av-henvisning: met 2026-11-16'])
    }
  })
})

describe('the pathways', () => {
  test('substance use treatment, outpatient, step by step', () => {
    const history: History = [
      ['henvisning.mottatt', '2026-01-05'],
      ['rett.vurdert', '2026-01-19'],
      ['rett.innvilget', '2026-01-19'],
      ['forlop.startet', '2026-01-19'],
      ['fremmote.gjennomfort', '2026-02-02'],
      ['beslutning.tatt', '2026-02-24', 'behandling'],
      ['behandling.startet', '2026-02-25'],
      ['behandling.evaluert', '2026-03-03', 'fortsett'],
    ]
    expect(on('2026-04-29', tsb, history, { careLevel: 'poliklinikk', entry: 'utredning' })).toEqual([
      'vurdering-av-henvisning: met 2026-01-19',
      'klinisk-beslutning/poliklinikk: met-late 2026-02-23',
      'forste-evaluering: met 2026-03-03',
      'mellom-evalueringer/poliklinikk: late 2026-04-28',
    ])
    expect(on('2026-04-29', tsb, history, { careLevel: 'poliklinikk', entry: 'behandling' })).toEqual([
      'vurdering-av-henvisning: met 2026-01-19',
      'forste-evaluering: met 2026-03-03',
      'mellom-evalueringer/poliklinikk: late 2026-04-28',
    ])
  })

  test.each([
    [tsb, 'poliklinikk', 'avrusning-til-behandling/poliklinikk: open 2026-11-05'],
    [tsb, 'dogn', 'avrusning-til-behandling/dogn: open 2026-11-02'],
    [gravide, 'poliklinikk', 'avrusning-til-behandling: open 2026-11-02'],
    [gravide, 'dogn', 'avrusning-til-behandling: open 2026-11-02'],
  ] as const)('detoxification to other treatment: %s, %s', (id, careLevel, expected) => {
    expect(on('2026-11-02', id, [['avrusning.avsluttet', '2026-11-02']], { careLevel })).toEqual([expected])
  })

  test('the numbers of adults are not known, and nothing is late', () => {
    const history: History = [
      ['fremmote.gjennomfort', '2020-01-01'],
      ['beslutning.tatt', '2020-06-01', 'behandling'],
    ]
    expect(on('2026-11-02', voksne, history, { careLevel: 'poliklinikk' })).toEqual([
      'klinisk-beslutning/poliklinikk: unknown –',
      'forste-evaluering/poliklinikk: unknown –',
    ])
  })

  test('children and young people: known where no level or outpatient is said, not known for inpatients', () => {
    const history: History = [['fremmote.gjennomfort', '2026-11-02']]
    const known = 'klinisk-beslutning: open 2026-12-14'
    expect(on('2026-11-02', barnOgUnge, history, { careLevel: 'poliklinikk' })).toEqual([known])
    expect(on('2026-11-02', barnOgUnge, history, { careLevel: 'dogn' })).toEqual(['klinisk-beslutning/dogn: unknown –'])
    expect(on('2026-11-02', barnOgUnge, history)).toEqual([known, 'klinisk-beslutning/dogn: unknown –'])
  })

  test('an extended assessment has its own six weeks, and the evaluation waits for it', () => {
    const history: History = [
      ['fremmote.gjennomfort', '2026-01-05'],
      ['beslutning.tatt', '2026-02-02', 'utvidet-utredning'],
    ]
    const context = { careLevel: 'poliklinikk' } as const
    expect(on('2026-02-02', barnOgUnge, history, context)).toEqual([
      'klinisk-beslutning: met 2026-02-16',
      'utvidet-utredning: open 2026-03-16',
    ])
    const decided: History = [...history, ['utvidet-beslutning.tatt', '2026-03-02', 'behandling']]
    expect(on('2026-03-02', barnOgUnge, decided, context)).toEqual([
      'klinisk-beslutning: met 2026-02-16',
      'utvidet-utredning: met 2026-03-16',
      'forste-evaluering: open 2026-04-13',
    ])
  })

  test('psychosis: within seven days, unless the referral was refused', () => {
    const received = ['henvisning.mottatt', '2026-11-02'] as const
    expect(on('2026-11-09', psykose, [received])).toContain('forste-fremmote: open 2026-11-09')
    expect(on('2026-11-10', psykose, [received])).toContain('forste-fremmote: late 2026-11-09')
    const refused = [received, ['rett.avslatt', '2026-11-04']] as const
    expect(on('2026-11-10', psykose, refused)).toEqual(['vurdering-av-henvisning: met 2026-11-16'])
    const upheld = [...refused, ['rett.innvilget', '2026-11-20']] as const
    expect(on('2026-11-20', psykose, upheld)).toContain('forste-fremmote: late 2026-11-09')
  })

  test('a due day is a calendar day, also on Easter Sunday', () => {
    expect(on('2026-04-05', psykose, [['henvisning.mottatt', '2026-03-29']])).toContain(
      'forste-fremmote: open 2026-04-05',
    )
  })

  test('obsessive-compulsive disorder: counted from the transfer to the OCD team', () => {
    const history: History = [
      ['overforing.mottatt', '2026-01-05'],
      ['fremmote.gjennomfort', '2026-02-17'],
    ]
    expect(on('2026-02-17', tvangslidelse, history)).toEqual([
      'forste-fremmote-ocd-team: met-late 2026-02-16',
      'klinisk-beslutning: open 2026-04-14',
    ])
  })

  test.each([
    ['alvorlig', ['forste-fremmote/alvorlig: late 2026-11-09']],
    ['mindre-alvorlig', ['forste-fremmote/mindre-alvorlig: open 2026-11-30']],
    [null, ['forste-fremmote/alvorlig: unknown 2026-11-09', 'forste-fremmote/mindre-alvorlig: unknown 2026-11-30']],
  ] as const)('eating disorders, first attendance: %s', (severity, expected) => {
    const found = on('2026-11-12', spise, [['henvisning.mottatt', '2026-11-02']], { severity })
    expect(found.slice(1)).toEqual(expected)
  })

  test('after immediate help a pathway is decided within two weeks', () => {
    const history: History = [
      ['oyeblikkelig-hjelp.mottatt', '2026-11-01'],
      ['oyeblikkelig-hjelp.avsluttet', '2026-11-02'],
    ]
    expect(on('2026-11-17', gravide, history, { oyeblikkeligHjelp: true })).toEqual([
      'beslutning-etter-oyeblikkelig-hjelp: late 2026-11-16',
    ])
  })

  test('no evaluation is waited for after the last one, nor after a transfer', () => {
    const evaluated = (utfall: string): History => [['behandling.evaluert', '2026-01-05', utfall]]
    expect(on('2026-06-01', gravide, evaluated('fortsett'))).toEqual(['mellom-evalueringer: late 2026-02-16'])
    expect(on('2026-06-01', gravide, evaluated('avslutt'))).toEqual([])
    for (const end of ['overforing.besluttet', 'overforing.avtalespesialist', 'forlop.avsluttet', 'forlop.avbrutt']) {
      expect(on('2026-06-01', gravide, [...evaluated('fortsett'), [end, '2026-01-20']])).toEqual([])
    }
    const withdrawn: History = [
      ['henvisning.mottatt', '2026-01-05'],
      ['henvisning.trukket', '2026-01-07'],
    ]
    expect(on('2026-06-01', psykose, withdrawn)).toEqual([])
  })

  test('who came straight to treatment: no source says what the first evaluation is counted from', () => {
    const context = { entry: 'behandling', careLevel: 'poliklinikk' } as const
    const begun: History = [['fremmote.gjennomfort', '2026-01-05']]
    expect(on('2026-06-01', tsb, [], context)).toEqual([])
    expect(on('2026-06-01', tsb, begun, context)).toEqual(['forste-evaluering: unknown –'])
    const evaluated: History = [...begun, ['behandling.evaluert', '2026-03-02', 'fortsett']]
    expect(on('2026-03-03', tsb, evaluated, context)).toEqual([
      'forste-evaluering: unknown –',
      'mellom-evalueringer/poliklinikk: open 2026-04-27',
    ])
    expect(on('2026-06-01', voksne, begun, context)).toEqual(['forste-evaluering/poliklinikk: unknown –'])
    const own = {
      id: 'pakkeforlop-tsb/forste-evaluering',
      from: 'behandling.startet',
      number: 14,
      source: { title: 'Rutine' },
    }
    const started: History = [...begun, ['behandling.startet', '2026-01-12']]
    expect(on('2026-01-20', tsb, started, context, [own])).toEqual(['forste-evaluering: open 2026-01-26'])
  })

  test('a trust gives the number that is missing', () => {
    const table = [{ id: `${voksne}/klinisk-beslutning/poliklinikk`, number: 30, source: { title: 'Rutine' } }]
    const history: History = [['fremmote.gjennomfort', '2026-11-02']]
    expect(on('2026-11-02', voksne, history, { careLevel: 'poliklinikk' }, table)).toEqual([
      'klinisk-beslutning/poliklinikk: open 2026-12-02',
    ])
  })

  test('a hovedforløp has agreed dates only', () => {
    const context = { agreed: [{ what: 'evaluering', day: '2026-11-12' }] }
    expect(on('2026-11-13', 'hovedforlop-2', [['henvisning.mottatt', '2020-01-01']], context)).toEqual([
      'avtalt/evaluering: late 2026-11-12',
    ])
  })
})

describe('a date that was agreed and kept', () => {
  const agreed = live('hovedforlop-2', { at: '2026-01-05' }, [
    { type: 'dato.avtalt', at: '2026-01-05', hva: 'samtale', dag: '2026-01-20' },
  ])
  const kept = (at: string) => advance(agreed, { type: 'dato.holdt', at, hva: 'samtale' }) as PathwayInstance
  const standing = (instance: PathwayInstance, now: string) =>
    deadlines(instance, { now }).map(({ id, state, due, metOn }) => `${id}: ${state} ${due} ${metOn}`)

  test.each([
    ['on its day', '2026-01-20', 'avtalt/samtale: met 2026-01-20 2026-01-20'],
    ['late on its day', '2026-01-20T22:30:00Z', 'avtalt/samtale: met 2026-01-20 2026-01-20'],
    ['after midnight in Norway', '2026-01-20T23:30:00Z', 'avtalt/samtale: met-late 2026-01-20 2026-01-21'],
    ['days later', '2026-01-25', 'avtalt/samtale: met-late 2026-01-20 2026-01-25'],
  ])('%s', (_, at, expected) => {
    expect(standing(kept(at), '2026-06-01')).toEqual([expected])
  })

  test('was waited for until then, and is late when it was not kept', () => {
    expect(standing(agreed, '2026-01-20')).toEqual(['avtalt/samtale: open 2026-01-20 null'])
    expect(standing(agreed, '2026-01-21')).toEqual(['avtalt/samtale: late 2026-01-20 null'])
  })

  test('stays beside the next one for the same thing', () => {
    const next = { type: 'dato.avtalt', at: '2026-01-20', hva: 'samtale', dag: '2026-02-20' }
    expect(standing(advance(kept('2026-01-20'), next) as PathwayInstance, '2026-02-01')).toEqual([
      'avtalt/samtale: met 2026-01-20 2026-01-20',
      'avtalt/samtale: open 2026-02-20 null',
    ])
  })
})
