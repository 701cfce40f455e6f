import { describe, expect, test } from 'vitest'
import { help } from '../../../src/cli/help.js'
import { answered, forlop, refused } from './terminal.js'

describe('the help', () => {
  test.each([[[]], [['help']], [['--help']], [['-h']], [['assess', '--help']], [['rules', '-h', '--json']]])(
    'answers %j',
    (args) => {
      expect(answered(args)).toBe(help)
    },
  )

  test.each(['assess', 'questions', 'rules', 'statement', 'pathway', 'serve'])('names the command %s', (command) => {
    expect(help).toContain(`forlop ${command}`)
  })

  const pathwayFlags = ['--mermaid', '--svg', '--scxml', '--instance', '--now']
  const serveFlags = ['--port', '--host', '--auth', '--origin']
  test.each([
    '--locale',
    '--json',
    '--why',
    '--reading',
    '--edition',
    '--as-of',
    '--id',
    ...pathwayFlags,
    ...serveFlags,
  ])('names the flag %s', (flag) => {
    expect(help).toContain(flag)
  })

  test('fits a terminal of 120 columns', () => {
    expect(help.split('\n').filter((line) => line.length > 120)).toEqual([])
  })
})

describe('a command that there is not', () => {
  test.each(['vurder', 'Assess', '', ' assess', 'toString', '__proto__', 'constructor', 'hasOwnProperty'])(
    '%j',
    (command) => {
      expect(refused([command])).toEqual([
        expect.stringMatching(/^command: must be one of assess, [a-z, ]+, serve\b[a-z, ]*; see forlop --help$/),
      ])
    },
  )

  test('is not repeated: it may be about a person', () => {
    expect(refused(['Kari Nordmann']).join()).not.toContain('Kari')
  })
})

describe('a flag', () => {
  test.each([
    [['assess', '-', '--lokale', 'nb'], "'--lokale'"],
    [['questions', '--verbose'], "'--verbose'"],
    [['rules', '-x'], "'-x'"],
    [['--versjon'], "'--versjon'"],
  ])('that there is not is refused: %j', (args, named) => {
    const lines = refused(args)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^options: Unknown option .*; see forlop --help$/)
    expect(lines[0]).toContain(named)
  })

  test.each([
    [['assess', '-', '--locale']],
    [['assess', '-', '--reading']],
    [['assess', '-', '--as-of']],
    [['assess', '-', '--edition']],
    [['rules', '--id']],
    [['pathway', 'hovedforlop-1', '--instance']],
    [['pathway', 'hovedforlop-1', '--now']],
    [['assess', '-', '--locale', '--json']],
  ])('without its value is refused: %j', (args) => {
    const lines = refused(args)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^options: Option '--[a-z-]+( <value>)?' argument (missing|is ambiguous)/)
    expect(lines[0]).toMatch(/; see forlop --help$/)
  })

  test.each([[['questions', '--json=Kari']], [['assess', '-', '--why=Kari']]])(
    'with a value it does not take is refused: %j',
    (args) => {
      const lines = refused(args)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/^options: Option '.*' does not take an argument; see forlop --help$/)
      expect(lines[0]).not.toContain('Kari')
    },
  )

  test.each(['assess', 'questions', 'rules', 'statement', 'pathway', 'serve'])(
    'of a language that is not known is refused by %s',
    (command) => {
      const operand = { assess: ['-'], statement: ['R6.32'] }[command] ?? []
      for (const locale of ['sv', 'NB', '', 'se', 'toString']) {
        expect(refused([command, ...operand, '--locale', locale], '{}')).toEqual([
          '--locale: must be one of nb, nn, en',
        ])
      }
    },
  )

  test('can stand before or after the operand, with an equals sign or a space', () => {
    const page = answered(['statement', 'R6.32', '--locale', 'en'])
    expect(answered(['--locale=en', 'statement', 'R6.32'])).toBe(page)
    expect(answered(['statement', '--locale=en', 'R6.32'])).toBe(page)
  })

  test('that is given twice counts as it stands last', () => {
    expect(answered(['statement', 'R6.32', '--locale', 'nb', '--locale', 'en'])).toBe(
      answered(['statement', 'R6.32', '--locale', 'en']),
    )
  })
})

describe('a fault of forlop itself', () => {
  const broken = () => {
    throw new TypeError('cannot read Kari Nordmann')
  }

  test('is told in one line without what was read', () => {
    expect(refused(['assess', '-'], broken)).toEqual([
      'something is wrong in forlop itself; please report what you ran (not the kartlegging)',
    ])
  })

  test('has an exit code of its own kind of fault, never 0', () => {
    expect(forlop(['assess', '-'], broken).code).not.toBe(0)
  })
})
