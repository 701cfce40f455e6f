import { describe, expect, test } from 'vitest'
import { parorende } from '../../../rules/behovskartlegging/parorende.js'
import { assess, type Kartlegging } from '../../../src/index.js'
import { hovedforlop3, ukjent } from '../profiles.js'
import { testTable, type RowCase } from '../status.js'

const med = { ...ukjent, parorendeTilgjengelig: true, samtykkeParorende: true } as const

testTable(
  parorende,
  'innhent-opplysninger-fra-parorende',
  ['R4.04', 'R4.72', 'R4.73', 'R4.74', 'R4.75'].flatMap((statement): RowCase[] => [
    [statement, 'next of kin and consent', med, 'applies'],
    [statement, 'no consent', { ...med, samtykkeParorende: false }, 'does-not-apply'],
    [statement, 'no next of kin', { ...med, parorendeTilgjengelig: false }, 'does-not-apply'],
    [statement, 'consent not asked for', { ...ukjent, parorendeTilgjengelig: true }, 'unknown'],
    [statement, 'next of kin not asked about', { ...ukjent, samtykkeParorende: true }, 'unknown'],
    [statement, 'no consent, next of kin not asked about', { ...ukjent, samtykkeParorende: false }, 'does-not-apply'],
    [statement, 'nothing known', ukjent, 'unknown'],
  ]),
)

describe('a missing consent', () => {
  const ids = (kartlegging: Kartlegging) => new Set(assess(kartlegging).actions.map(({ id }) => id))
  const funn = {
    ...hovedforlop3,
    selvskading: 'vedvarende-eller-alvorlig',
    selvmordsrisiko: 'avdekket',
    voldsrisiko: 'forhoyet',
    overdoserisiko: true,
    mindrearigeBarn: true,
    parorendeTilgjengelig: true,
  } as const

  test('takes away what next of kin would be asked about, and no risk action', () => {
    const without = ids({ ...funn, samtykkeParorende: false })
    const lost = [...ids({ ...funn, samtykkeParorende: true })].filter((id) => !without.has(id))
    expect(lost).toContain('innhent-opplysninger-fra-parorende')
    expect(lost.filter((id) => !/parorende|familie/.test(id))).toEqual([])
  })
})
