import { describe, expect, test } from 'vitest'
import type { Kartlegging } from '../../../../../src/index.js'
import { kjent, levels2014 } from '../placed.js'

type Case = readonly [shows: string, differs: Kartlegging, careful: readonly number[], literal: readonly number[]]

const mildKort = { alvorlighet: 'mild', varighet: 'kortvarig' } as const
const mildLang = { alvorlighet: 'mild', varighet: 'langvarig' } as const
const moderatKort = { alvorlighet: 'moderat', varighet: 'kortvarig' } as const
const moderatLang = { alvorlighet: 'moderat', varighet: 'langvarig' } as const
const alvorligKort = { alvorlighet: 'alvorlig', varighet: 'kortvarig' } as const
const alvorligLang = { alvorlighet: 'alvorlig', varighet: 'langvarig' } as const

const definitions: readonly Case[] = [
  ['mild and short-lived', mildKort, [1], [1]],
  ['mild and lasting', mildLang, [2], [2]],
  ['severe and short-lived', alvorligKort, [2], [2]],
  ['severe and lasting', alvorligLang, [3], [3]],
  ['moderate and short-lived', moderatKort, [1, 2], []],
  ['moderate and lasting', moderatLang, [2], []],
]

const unknowns: readonly Case[] = [
  ['mild, unknown duration', { varighet: undefined }, [1, 2], [1, 2]],
  ['moderate, unknown duration', { alvorlighet: 'moderat', varighet: undefined }, [1, 2], []],
  ['severe, unknown duration', { alvorlighet: 'alvorlig', varighet: undefined }, [2, 3], [2, 3]],
  ['short-lived, unknown severity', { alvorlighet: undefined }, [1, 2], [1, 2]],
  ['lasting, unknown severity', { ...mildLang, alvorlighet: undefined }, [2, 3], [2, 3]],
  ['nothing known', { alvorlighet: undefined, varighet: undefined }, [1, 2, 3], [1, 2, 3]],
]

const avhengig = { tilstander: ['avhengighet'] } as const
const depresjon = { tilstander: ['depresjon'] } as const
const skadeligDrikking = { tilstander: ['skadelig-bruk'], hoytAlkoholforbruk: true } as const
const illegale = { illegaleRusmidler: true } as const

const examples: readonly Case[] = [
  ['new moderate depression', { ...moderatKort, ...depresjon, nyoppstatt: true }, [1], [1]],
  [
    'the same with grief beside it',
    { ...moderatKort, tilstander: ['depresjon', 'sorg'], nyoppstatt: true },
    [1, 2],
    [1],
  ],
  ['self-harm in a crisis', { selvskading: 'akutt-krise' }, [1], [1]],
  ['self-harm that lasts or is severe', { selvskading: 'vedvarende-eller-alvorlig' }, [2], [1]],
  [
    'self-harm with a personality disorder',
    { selvskading: 'akutt-krise', tilstander: ['personlighetsforstyrrelse'] },
    [2],
    [1, 2],
  ],
  ['self-harm with moderate problems', { ...moderatKort, selvskading: 'akutt-krise' }, [1, 2], [1]],
  ['illegal drugs without loss of function', illegale, [1, 2], [1, 2]],
  ['illegal drugs with some loss of function', { ...illegale, funksjonsfall: 'noe' }, [1, 2], [1, 2]],
  ['illegal drugs with significant loss of function', { ...illegale, funksjonsfall: 'betydelig' }, [2], [1, 2]],
  ['illegal drugs beside severe lasting problems', { ...alvorligLang, ...illegale }, [3], [3]],
  ['high consumption with problems from it', { hoytAlkoholforbruk: true, problemomrade: ['rusmidler'] }, [1], [1]],
  ['the same when moderate', { ...moderatKort, hoytAlkoholforbruk: true, problemomrade: ['rusmidler'] }, [1, 2], [1]],
  ['harmful use of alcohol for a time', skadeligDrikking, [2], [1, 2]],
  ['harmful use of another substance', { tilstander: ['skadelig-bruk'] }, [2], [1]],
  ['harmful use of unknown substance', { tilstander: ['skadelig-bruk'], hoytAlkoholforbruk: undefined }, [2], [1, 2]],
  ['acute psychosis with a good prognosis', { ...alvorligKort, tilstander: ['psykose-god-prognose'] }, [2], [2]],
  ['acute psychosis judged mild', { tilstander: ['psykose-god-prognose'] }, [2], [1, 2]],
  ['acute psychosis that lasts', { ...alvorligLang, tilstander: ['psykose-god-prognose'] }, [3], [3]],
  ['drug-induced psychosis, which is not named', { tilstander: ['rusutlost-psykose'] }, [2], [1]],
  ['mild lasting depression', { ...mildLang, ...depresjon }, [2], [2]],
  ['moderate lasting depression', { ...moderatLang, ...depresjon }, [2], []],
  ['less severe eating disorder', { ...moderatKort, tilstander: ['spiseforstyrrelse'] }, [2], [2]],
  [
    'harmful drinking with recurrent depression',
    { ...moderatLang, tilstander: ['skadelig-bruk', 'depresjon'], hoytAlkoholforbruk: true, tilbakevendende: true },
    [2],
    [2],
  ],
  ['severe lasting dependence', { ...alvorligLang, ...avhengig }, [3], [3]],
  ['mild short-lived dependence', avhengig, [2, 3], [1, 3]],
  ['mild lasting dependence', { ...mildLang, ...avhengig }, [2, 3], [2, 3]],
  ['dependence on illegal drugs', { ...moderatKort, ...illegale, ...avhengig }, [2, 3], [1, 3]],
  ['severe short-lived depression', { ...alvorligKort, ...depresjon }, [2, 3], [2, 3]],
  ['severe lasting depression', { ...alvorligLang, ...depresjon }, [3], [3]],
  ['severe bipolar disorder', { ...alvorligLang, tilstander: ['bipolar-lidelse'] }, [3], [3]],
  [
    'schizophrenia, nothing else known',
    { alvorlighet: undefined, varighet: undefined, tilstander: ['psykoselidelse'] },
    [2, 3],
    [1, 2, 3],
  ],
  ['severe personality disorder', { ...alvorligLang, tilstander: ['personlighetsforstyrrelse'] }, [3], [3]],
  ['severe bipolar disorder that passes', { ...alvorligKort, tilstander: ['bipolar-lidelse'] }, [2, 3], [2, 3]],
  [
    'severe personality disorder that passes',
    { ...alvorligKort, tilstander: ['personlighetsforstyrrelse'] },
    [2, 3],
    [2, 3],
  ],
  ['severe short-lived anxiety', { ...alvorligKort, tilstander: ['angst'] }, [2], [2]],
]

describe.each([
  ['a definition', definitions],
  ['an unknown', unknowns],
  ['an example', examples],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_shows, differs, careful, literal) => {
    expect(levels2014({ ...kjent, ...differs })).toEqual(careful)
    expect(levels2014({ ...kjent, ...differs }, 'literal')).toEqual(literal)
  })
})

test('a child is not placed, and 18 is an adult', () => {
  expect(levels2014({ ...kjent, alder: 17 })).toEqual([])
  expect(levels2014({ ...kjent, alder: 18 })).toEqual([1])
})

describe('in the careful reading', () => {
  const severities = ['mild', 'moderat', 'alvorlig'] as const
  const losses = ['ingen', 'noe', 'betydelig'] as const
  const yesNo = [false, true] as const
  const conditions = [
    [],
    ['angst'],
    ['depresjon'],
    ['stress'],
    ['psykose-god-prognose'],
    ['psykoselidelse'],
    ['avhengighet'],
    ['skadelig-bruk'],
    ['skadelig-bruk', 'depresjon'],
    ['spiseforstyrrelse'],
    ['personlighetsforstyrrelse'],
  ] as const
  const people = conditions.flatMap((tilstander) =>
    yesNo.flatMap((nyoppstatt) =>
      yesNo.flatMap((tilbakevendende) =>
        yesNo.flatMap((illegaleRusmidler) =>
          yesNo.map((hoytAlkoholforbruk) => ({
            ...kjent,
            tilstander,
            nyoppstatt,
            tilbakevendende,
            illegaleRusmidler,
            hoytAlkoholforbruk,
          })),
        ),
      ),
    ),
  )
  const bounds = (kartlegging: Kartlegging): readonly [number, number] => {
    const levels = levels2014(kartlegging)
    expect(levels).not.toEqual([])
    return [Math.min(...levels), Math.max(...levels)]
  }
  const neverLower = (steps: readonly Kartlegging[]): void => {
    const all = steps.map(bounds)
    expect(all.map(([low]) => low)).toEqual(all.map(([low]) => low).sort())
    expect(all.map(([, high]) => high)).toEqual(all.map(([, high]) => high).sort())
  }

  test('greater severity, longer duration, more loss of function and worse self-harm never lower the placing', () => {
    for (const person of people) {
      for (const funksjonsfall of losses) {
        for (const varighet of ['kortvarig', 'langvarig'] as const) {
          neverLower(severities.map((alvorlighet) => ({ ...person, funksjonsfall, varighet, alvorlighet })))
        }
        for (const alvorlighet of severities) {
          neverLower([
            { ...person, funksjonsfall, alvorlighet },
            { ...person, funksjonsfall, alvorlighet, varighet: 'langvarig' },
          ])
        }
      }
      for (const alvorlighet of severities) {
        neverLower(losses.map((funksjonsfall) => ({ ...person, alvorlighet, funksjonsfall })))
        neverLower([
          { ...person, alvorlighet },
          { ...person, alvorlighet, selvskading: 'akutt-krise' },
          { ...person, alvorlighet, selvskading: 'vedvarende-eller-alvorlig' },
        ])
      }
    }
  })
})
