import { describe, expect, test } from 'vitest'
import { createForlop, type Decision, type Kartlegging } from '../../../src/index.js'
import { answered, folderOfFiles, refused } from './terminal.js'

const { write } = folderOfFiles()

const kartlegging = {
  alder: 34,
  alvorlighet: 'moderat',
  varighet: 'langvarig',
  selvmordsrisiko: 'avdekket',
} as const satisfies Kartlegging
const json = JSON.stringify(kartlegging)
const file = write('kartlegging.json', json)

const page = (options: Parameters<typeof createForlop>[0] = {}, why = false): string => {
  const forlop = createForlop(options)
  return forlop.explain(forlop.assess(kartlegging), { why })
}

describe('a kartlegging', () => {
  test('is answered with a page in bokmål', () => {
    expect(answered(['assess', file])).toBe(page())
    expect(answered(['assess', file])).toContain('Sørg for nødvendig henvisning')
  })

  test('is read from standard input too', () => {
    expect(answered(['assess', '-'], json)).toBe(page())
  })

  test('with nothing in it is answered: nothing is known', () => {
    expect(answered(['assess', '-'], '{}')).toContain('Mulige hovedforløp: 1, 2 og 3.')
  })

  test('may begin with a byte order mark, and be laid out', () => {
    expect(answered(['assess', '-'], `\uFEFF\r\n${JSON.stringify(kartlegging, null, 4)}\r\n`)).toBe(page())
  })

  test('may hold reasons for answers that are missing', () => {
    const declined = JSON.stringify({ ...kartlegging, selvskading: { absent: 'asked-declined' } })
    expect(answered(['assess', '-'], declined)).toContain('Selvskading (ønsket ikke å svare)')
  })
})

describe('the flag', () => {
  test.each(['nb', 'nn', 'en'])('--locale %s', (locale) => {
    expect(answered(['assess', file, '--locale', locale])).toBe(page({ locale }))
  })

  test('--json gives the decision itself', () => {
    const decision = JSON.parse(answered(['assess', file, '--json'])) as Decision
    expect(decision).toEqual(JSON.parse(JSON.stringify(createForlop().assess(kartlegging))))
    expect(decision.trace.length).toBeGreaterThan(100)
  })

  test('--json gives the same decision whatever the language', () => {
    const decisions = ['nb', 'nn', 'en'].map((locale) => answered(['assess', file, '--json', '--locale', locale]))
    expect(new Set(decisions).size).toBe(1)
  })

  test('--why lists every rule', () => {
    expect(answered(['assess', file, '--why'])).toBe(page({}, true))
    expect(answered(['assess', file, '--why'])).toContain('gjelder: risiko/henvis-spesialist-selvmordsrisiko')
  })

  test.each(['careful', 'literal'] as const)('--reading %s', (reading) => {
    expect(answered(['assess', file, '--reading', reading])).toBe(page({ reading }))
  })

  test('--reading changes the answer', () => {
    expect(answered(['assess', file, '--reading', 'literal'])).not.toBe(answered(['assess', file]))
  })

  test('--as-of cites the law as of a day', () => {
    expect(answered(['assess', file, '--as-of', '2026-04-13'])).toBe(page({ asOf: '2026-04-13' }))
    expect(answered(['assess', file, '--as-of', '2026-04-13'])).toContain('Lov sitert per 2026-04-13.')
  })

  test.each(['2025', '2014'] as const)('--edition %s', (edition) => {
    expect(answered(['assess', file, '--edition', edition])).toBe(page({ edition }))
    const { guideline } = JSON.parse(answered(['assess', file, '--edition', edition, '--json'])) as Decision
    expect(guideline.edition.startsWith(edition)).toBe(true)
  })

  test('--edition 2014 says that it is no longer in force, and demands nothing', () => {
    expect(answered(['assess', file, '--edition', '2014', '--locale', 'en'])).toContain('no longer in force')
    const { actions } = JSON.parse(answered(['assess', file, '--edition', '2014', '--json'])) as Decision
    expect(actions).toEqual([])
  })

  test.each([
    ['--reading', 'streng', 'reading: `reading` must be one of careful, literal'],
    ['--reading', '', 'reading: `reading` must be one of careful, literal'],
    ['--as-of', 'i dag', 'asOf: `asOf` must be a day, YYYY-MM-DD'],
    ['--as-of', '2026-02-30', 'asOf: `asOf` must be a day, YYYY-MM-DD'],
    ['--edition', '2030', 'edition: `edition` must be one of 2014, 2025'],
    ['--edition', 'toString', 'edition: `edition` must be one of 2014, 2025'],
    ['--locale', 'sv', '--locale: must be one of nb, nn, en'],
  ])('%s %j is refused', (flag, value, said) => {
    expect(refused(['assess', file, flag, value])).toEqual([said])
  })

  test('two bad flags are two faults', () => {
    expect(refused(['assess', file, '--reading', 'x', '--as-of', 'y'])).toHaveLength(2)
  })
})

describe('an operand', () => {
  test('that is missing', () => {
    expect(refused(['assess'])).toEqual(['assess: name a file with a kartlegging, or - for standard input'])
  })

  test('too many', () => {
    expect(refused(['assess', file, file])).toEqual(['assess: takes one file'])
  })
})

describe('an answer that is none', () => {
  const faults = (input: unknown): readonly string[] => refused(['assess', '-'], JSON.stringify(input))

  test('to an unknown fact comes with a guess', () => {
    expect(faults({ alvorlighed: 'mild' })).toEqual([
      'alvorlighed: unknown fact `alvorlighed`: did you mean `alvorlighet`?',
    ])
  })

  test('to a fact that is like no other comes with where to look', () => {
    expect(faults({ blodtype: 'A' })).toEqual(['blodtype: unknown fact `blodtype`: see the list of facts'])
  })

  test('to a key that is no name is told by its place, and not repeated', () => {
    const lines = faults({ alder: 34, 'Kari Nordmann, f. 010190': true })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain('key number 2 is not the name of a fact')
    expect(lines.join()).not.toContain('Kari')
  })

  test.each([
    [{ alvorlighet: 'Kari er verst' }, 'alvorlighet: `alvorlighet` must be one of mild, moderat, alvorlig'],
    [{ alder: 'Kari, 34' }, 'alder: `alder` must be a whole number from 0 to 130'],
    [{ alder: 131 }, 'alder: `alder` must be a whole number from 0 to 130'],
    [{ alder: 34.5 }, 'alder: `alder` must be a whole number from 0 to 130'],
    [{ gravid: 'ja, Kari' }, 'gravid: `gravid` must be true or false'],
    [{ gravid: null }, 'gravid: `gravid` must be true or false'],
    [
      { problemomrade: ['rusmidler', 'Kari'] },
      'problemomrade.1: `problemomrade` must be a list of psykisk-helse, rusmidler',
    ],
    [{ problemomrade: ['rusmidler', 'rusmidler'] }, 'problemomrade.1: `problemomrade` names the same value twice'],
    [
      { selvskading: { absent: 'Kari' } },
      'selvskading: `selvskading` must be one of nei, akutt-krise, vedvarende-eller-alvorlig, ' +
        'or { absent: not-asked | asked-unknown | asked-declined | not-applicable }',
    ],
  ])('%j is told by what would be right, and not repeated', (input, said) => {
    expect(faults(input)).toEqual([said])
    expect(said).not.toContain('Kari')
  })

  test('twice is two lines', () => {
    const lines = faults({ alvorlighet: 'verst', alder: -1 })
    expect(lines.map((line) => line.split(':')[0])).toEqual(['alder', 'alvorlighet'])
  })

  test('a thousand times is a hundred lines at most', () => {
    const many = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`faktum${index}`, true]))
    expect(faults(many)).toHaveLength(100)
  })

  test('in more keys than there can be is one line', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`faktum${index}`, true]))
    const lines = faults(many)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^kartlegging: a kartlegging has at most \d+ facts$/)
  })

  test('under a key that every object has is refused too', () => {
    expect(refused(['assess', '-'], '{"__proto__": {"alder": 34}}')).toHaveLength(1)
    expect(refused(['assess', '-'], '{"constructor": 34, "toString": 1}')).toHaveLength(2)
  })

  test.each([true, false])('is refused before anything is written, with --json: %s', (asJson) => {
    refused(['assess', '-', ...(asJson ? ['--json'] : [])], '{"alvorlighet": 1}')
  })
})
