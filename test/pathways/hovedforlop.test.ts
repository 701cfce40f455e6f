import { describe, expect, test } from 'vitest'
import { advance, startPathway, type PathwayInstance } from '../../pathways/index.js'
import { assess } from '../../src/index.js'
import { hovedforlop1, hovedforlop2, hovedforlop3, ukjent } from '../rules/profiles.js'
import { days, live, liveOn, open, refused } from './lives.js'

const start = { at: '2026-01-01' }
const avtalt = ['tiltak.avtalt', { tiltak: 'samtaler' }] as const
const iGang = days('2026-01-02', 'kartlegging.startet', 'kartlegging.fullfort', avtalt, 'samvalg.gjennomfort')
const evaluert = (utfall: string, more = {}) => ['evaluering.gjennomfort', { utfall, ...more }] as const
const at = (instance: PathwayInstance, region = 'forlop'): unknown =>
  (instance.state as Record<string, unknown>)[region]

describe('an evaluation', () => {
  const followed = live('hovedforlop-1', start, iGang)

  test.each(['opp', 'ned'] as const)('that steps %s goes back to choosing measures together, and it is seen', (way) => {
    const stepped = liveOn(followed, days('2026-02-01', evaluert(`trapp-${way}`)))
    expect(at(stepped)).toEqual({ igang: 'samvalg' })
    expect(stepped.context.trapp).toBe(way)
    const chosen = liveOn(stepped, days('2026-02-02', ['tiltak.avtalt', { tiltak: 'gruppe' }], 'samvalg.gjennomfort'))
    expect(at(chosen)).toEqual({ igang: 'oppfolging' })
    expect(chosen.context.trapp).toBeNull()
    expect(Object.keys(chosen.context.measures)).toEqual(['samtaler', 'gruppe'])
  })

  test('that says to go on stays, and one that says to close leads to the closing', () => {
    expect(at(liveOn(followed, days('2026-02-01', evaluert('fortsett'))))).toEqual({ igang: 'oppfolging' })
    const closing = liveOn(followed, days('2026-02-01', evaluert('avslutt')))
    expect(at(closing)).toEqual({ igang: 'avslutning' })
    expect(at(liveOn(closing, days('2026-02-02', evaluert('avslutt'))))).toEqual({ igang: 'avslutning' })
    expect(at(liveOn(closing, days('2026-02-02', evaluert('fortsett'))))).toEqual({ igang: 'oppfolging' })
    for (const way of ['opp', 'ned']) {
      const stepped = liveOn(closing, days('2026-02-02', evaluert(`trapp-${way}`)))
      expect([at(stepped), stepped.context.trapp]).toEqual([{ igang: 'samvalg' }, way])
    }
  })

  test('takes in a new decision with its duties', () => {
    const decision = assess({ ...hovedforlop2, selvmordsrisiko: 'avdekket' })
    const evaluated = liveOn(followed, days('2026-02-01', evaluert('trapp-opp', { decision })))
    expect(evaluated.context.duties['henvis-spesialist-selvmordsrisiko']?.status).toBe('open')
  })

  test('of somebody who needs no measure leads from choosing to the closing; else the choice goes on', () => {
    const mapped = live('hovedforlop-1', start, days('2026-01-02', 'kartlegging.fullfort'))
    expect(at(liveOn(mapped, days('2026-01-03', evaluert('avslutt'))))).toEqual({ igang: 'avslutning' })
    const seen = ['fortsett', 'trapp-opp', 'trapp-ned'].map((utfall) => {
      const { state, context } = liveOn(mapped, days('2026-01-03', evaluert(utfall)))
      expect(state).toMatchObject({ forlop: { igang: 'samvalg' } })
      return context.trapp
    })
    expect(seen).toEqual([null, 'opp', 'ned'])
  })

  test('meets the agreed date, which stays in the list, and agrees the next', () => {
    const agreed = liveOn(followed, days('2026-02-01', ['dato.avtalt', { hva: 'evaluering', dag: '2026-03-01' }]))
    const moved = liveOn(agreed, days('2026-02-02', ['dato.avtalt', { hva: 'evaluering', dag: '2026-03-08' }]))
    expect(moved.context.agreed).toEqual([{ what: 'evaluering', day: '2026-03-08' }])
    const evaluated = liveOn(moved, [
      { type: 'evaluering.gjennomfort', at: '2026-03-09T23:30:00Z', utfall: 'fortsett', neste: '2026-05-01' },
    ])
    expect(evaluated.context.agreed).toEqual([
      { what: 'evaluering', day: '2026-03-08', metOn: '2026-03-10' },
      { what: 'evaluering', day: '2026-05-01' },
    ])
    const last = liveOn(evaluated, days('2026-05-02', evaluert('avslutt')))
    expect(last.context.agreed[1]).toEqual({ what: 'evaluering', day: '2026-05-01', metOn: '2026-05-02' })
  })
})

describe('an agreed date', () => {
  const agreed = live('hovedforlop-3', start, days('2026-01-02', ['dato.avtalt', { hva: 'møte', dag: '2026-02-01' }]))

  test('is kept once, and not again before it is agreed anew', () => {
    const kept = liveOn(agreed, days('2026-02-03', ['dato.holdt', { hva: 'møte' }]))
    expect(kept.context.agreed).toEqual([{ what: 'møte', day: '2026-02-01', metOn: '2026-02-03' }])
    expect(open(kept)).not.toContain('dato.holdt')
    const again = liveOn(kept, days('2026-02-04', ['dato.avtalt', { hva: 'møte', dag: '2026-03-01' }]))
    expect(again.context.agreed).toEqual([...kept.context.agreed, { what: 'møte', day: '2026-03-01' }])
  })

  test('of one thing is none of another', () => {
    expect(refused(agreed, { type: 'dato.holdt', at: '2026-02-03', hva: 'annet' }).refused).toBe('blocked')
  })

  test('for the yearly heart check is met by the check', () => {
    const checked = liveOn(
      agreed,
      days(
        '2026-03-01',
        ['hjertekontroll.gjennomfort', { neste: '2027-03-01' }],
        ['hjertekontroll.gjennomfort', { neste: '2027-04-01' }],
        'hjertekontroll.gjennomfort',
      ),
    )
    expect(checked.context.agreed.slice(1)).toEqual([
      { what: 'hjertekontroll', day: '2027-03-01', metOn: '2026-03-02' },
      { what: 'hjertekontroll', day: '2027-04-01', metOn: '2026-03-03' },
    ])
  })
})

describe('the open door', () => {
  const closed = live('hovedforlop-1', start, [
    ...iGang,
    ...days(
      '2026-02-01',
      evaluert('avslutt'),
      'tilbakefallsplan.tilbudt',
      'tilbakefallsplan.laget',
      'forlop.avsluttet',
    ),
  ])

  test('is open after a closing: nothing but coming back, and what goes on beside the course', () => {
    expect(at(closed)).toBe('avsluttet')
    expect(closed.context.done).toMatchObject({ 'tilbakefallsplan.laget': '2026-02-03' })
    expect(open(closed)).toEqual([
      'forlop.gjenapnet',
      'risiko.kartlagt',
      'risiko.avdekket',
      'akutt-fare.oppstatt',
      'tiltak.avsluttet',
      'henvisning.sendt',
      'spesialist.startet',
    ])
  })

  test('leads to follow-up while a measure goes on, and else to mapping', () => {
    expect(at(liveOn(closed, days('2026-03-01', 'forlop.gjenapnet')))).toEqual({ igang: 'oppfolging' })
    const without = liveOn(closed, days('2026-03-01', ['tiltak.avsluttet', { tiltak: 'samtaler' }], 'forlop.gjenapnet'))
    expect(at(without)).toEqual({ igang: 'kartlegging' })
  })

  test('is open to whoever broke off, who cannot break off again', () => {
    const gone = live('hovedforlop-2', start, days('2026-01-02', ['forlop.avbrutt', { grunn: 'flyttet' }]))
    expect(at(gone)).toBe('avbrutt')
    expect(open(gone)).not.toContain('forlop.avbrutt')
    expect(open(gone)).not.toContain('situasjon.endret')
    expect(at(liveOn(gone, days('2026-01-03', 'forlop.gjenapnet')))).toEqual({ igang: 'kartlegging' })
  })

  test('forgets a step that was under way', () => {
    const gone = live('hovedforlop-1', start, [
      ...iGang,
      ...days('2026-02-01', evaluert('trapp-opp'), ['forlop.avbrutt', { grunn: 'x' }], 'forlop.gjenapnet'),
    ])
    expect([at(gone), gone.context.trapp]).toEqual([{ igang: 'oppfolging' }, null])
  })

  test.each(['risiko.avdekket', 'akutt-fare.oppstatt'])('is opened from inside by %s, with its duties', (type) => {
    const decision = assess({ ...hovedforlop2, selvmordsrisiko: 'akutt-fare' })
    const found = advance(closed, { type, at: '2026-03-01', decision }) as PathwayInstance
    expect(at(found)).toEqual({ igang: 'kartlegging' })
    expect(found.context.duties['ring-113']?.status).toBe('open')
    expect(at(found, 'risiko')).toBe(type === 'risiko.avdekket' ? 'avdekket' : 'akuttFare')
  })
})

describe('risk', () => {
  const decision = assess({ ...hovedforlop2, selvmordsrisiko: 'avdekket' })
  const found = live('hovedforlop-2', start, days('2026-01-02', ['risiko.avdekket', { decision }]))

  test('can be mapped again, and is told by its latest day', () => {
    const twice = live('hovedforlop-1', start, days('2026-01-02', 'risiko.kartlagt', 'risiko.kartlagt'))
    expect([at(twice, 'risiko'), twice.context.done['risiko.kartlagt']]).toEqual(['kartlagt', '2026-01-03'])
    const meanwhile = liveOn(found, days('2026-01-03', 'risiko.kartlagt'))
    expect(at(meanwhile, 'risiko')).toBe('avdekket')
  })

  test('that was found is followed up when no duty is open, and can then be mapped anew', () => {
    expect(refused(found, { type: 'risiko.fulgt-opp', at: '2026-01-03' }).why?.nb).toMatch(/plikt står åpen/)
    const duties = Object.values(found.context.duties).filter(({ status }) => status === 'open')
    const closing = duties.map(({ action }) => ['plikt.utfort', { action }] as const)
    const followed = liveOn(found, days('2026-01-03', ...closing, 'risiko.fulgt-opp'))
    expect(at(followed, 'risiko')).toBe('fulgtOpp')
    expect(at(liveOn(followed, days('2026-06-01', 'risiko.kartlagt')), 'risiko')).toBe('kartlagt')
  })

  test('that is imminent stays so whatever else is found, until the danger is over', () => {
    const acute = liveOn(
      found,
      days('2026-01-03', ['akutt-fare.oppstatt', { decision }], ['risiko.avdekket', { decision }]),
    )
    expect(at(acute, 'risiko')).toBe('akuttFare')
    expect(open(acute)).not.toContain('risiko.kartlagt')
    expect(at(liveOn(acute, days('2026-01-05', 'akutt-fare.over')), 'risiko')).toBe('avdekket')
  })
})

describe('specialist services', () => {
  const at3 = (...events: Parameters<typeof days>[1][]) =>
    at(live('hovedforlop-2', start, days('2026-01-02', ...events)), 'spesialist')
  const inne = ['henvisning.sendt', 'rett.innvilget', 'spesialist.startet'] as const

  test.each([
    ['a referral is withdrawn before the answer', ['henvisning.sendt', 'henvisning.trukket'], 'ikkeInvolvert'],
    ['a referral is withdrawn after it', ['henvisning.sendt', 'rett.innvilget', 'henvisning.trukket'], 'ikkeInvolvert'],
    ['a refusal', ['henvisning.sendt', 'rett.avslatt'], 'avslatt'],
    [
      'a quick closing before the start',
      ['henvisning.sendt', 'rett.innvilget', 'spesialist.avsluttet-raskt'],
      'avslatt',
    ],
    ['a quick closing after it', [...inne, 'spesialist.avsluttet-raskt'], 'avslatt'],
    ['a quick closing after notice', [...inne, 'utskrivning.varslet', 'spesialist.avsluttet-raskt'], 'avslatt'],
    ['an upheld complaint', ['henvisning.sendt', 'rett.avslatt', 'rett.innvilget'], 'rettInnvilget'],
    ['another referral', ['henvisning.sendt', 'rett.avslatt', 'henvisning.sendt'], 'henvist'],
    ['an emergency, without a referral', ['spesialist.startet'], 'parallelt'],
    ['a notice that is moved', [...inne, 'utskrivning.varslet', 'utskrivning.varslet'], 'varslet'],
    ['a discharge without notice', [...inne, 'utskrivning.gjennomfort'], 'utskrevet'],
    [
      'a return before the municipality took over',
      [...inne, 'utskrivning.gjennomfort', 'spesialist.startet'],
      'parallelt',
    ],
    [
      'a take-over',
      [...inne, 'utskrivning.varslet', 'utskrivning.gjennomfort', 'oppfolging.overtatt'],
      'ikkeInvolvert',
    ],
  ])('%s', (_, events, expected) => {
    expect(at3(...events)).toBe(expected)
  })

  test('that refuse or close quickly leave the municipality to consider its own services', () => {
    const refusedThere = live('hovedforlop-2', start, days('2026-01-02', 'henvisning.sendt', 'rett.avslatt'))
    expect(open(refusedThere)).toContain('kommunens-tilbud.vurdert')
    const considered = liveOn(refusedThere, days('2026-01-04', 'kommunens-tilbud.vurdert'))
    expect([at(considered, 'spesialist'), considered.context.done['kommunens-tilbud.vurdert']]).toEqual([
      'ikkeInvolvert',
      '2026-01-04',
    ])
  })
})

describe('several things at once', () => {
  test('measures agreed in one hovedforlop go on in another beside its own', () => {
    const moved = live('hovedforlop-1', start, [
      ...iGang,
      ...days(
        '2026-02-01',
        ['situasjon.endret', { decision: assess(hovedforlop3) }],
        ['tiltak.avtalt', { tiltak: 'fact' }],
      ),
    ])
    const { measures } = moved.context
    expect([moved.pathway, measures['samtaler']?.from, measures['fact']?.from]).toEqual(['hovedforlop-3', 1, 3])
  })

  test('a decision that recommends no hovedforlop leaves the person where the professional has her', () => {
    const unsure = assess(ukjent)
    expect(unsure.hovedforlop.recommended).toBeNull()
    const person = live('hovedforlop-2', start, iGang)
    expect(liveOn(person, days('2026-02-01', ['situasjon.endret', { decision: unsure }])).pathway).toBe('hovedforlop-2')
    const chosen = liveOn(person, days('2026-02-01', ['situasjon.endret', { decision: unsure, hovedforlop: '1' }]))
    expect([chosen.pathway, chosen.context.level]).toEqual(['hovedforlop-1', 1])
  })

  test('a measure that nobody agreed cannot end', () => {
    const person = live('hovedforlop-1', start, iGang)
    const event = { type: 'tiltak.avsluttet', at: '2026-02-01', tiltak: 'et annet' }
    expect(refused(person, event)).toMatchObject({ refused: 'blocked', why: { nb: /finnes ikke/ } as never })
  })

  test('compulsory care is decided once and lifted once', () => {
    const plain = startPathway('hovedforlop-3', { at: '2026-01-01', decision: assess(hovedforlop1) })
    expect(open(plain)).not.toContain('tvang.opphevet')
    const under = liveOn(plain, days('2026-01-02', 'tvang.vedtatt'))
    expect([under.context.tvang, open(under).includes('tvang.vedtatt')]).toEqual([true, false])
    expect(liveOn(under, days('2026-01-03', 'tvang.opphevet')).context.tvang).toBe(false)
  })

  test('declining the individual plan leaves the coordinator where he is', () => {
    const declined = live(
      'hovedforlop-3',
      start,
      days('2026-01-02', 'koordinator.oppnevnt', 'individuell-plan.tilbudt', 'individuell-plan.avslatt'),
    )
    expect(at(declined, 'koordinering')).toMatchObject({ koordinator: 'oppnevnt', individuellPlan: 'avslatt' })
  })
})

test('who comes back to hovedforløp 3 has the coordinator and the plans that were there', () => {
  const person = live(
    'hovedforlop-3',
    start,
    days('2026-01-02', 'kartlegging.fullfort', 'koordinator.tilbudt', 'koordinator.oppnevnt'),
  )
  const down = liveOn(person, days('2026-02-01', ['situasjon.endret', { decision: assess(hovedforlop2) }]))
  expect([down.pathway, at(down, 'koordinering')]).toEqual(['hovedforlop-2', undefined])
  expect(down.context.setAside).toMatchObject({ koordinering: { koordinator: 'oppnevnt' } })
  const back = liveOn(down, days('2026-03-01', ['situasjon.endret', { decision: assess(hovedforlop3) }]))
  expect(at(back, 'koordinering')).toEqual(at(person, 'koordinering'))
  expect(back.context).not.toHaveProperty('setAside')
})
