import { describe, expect, test } from 'vitest'
import { akutt } from '../../../rules/akutt/index.js'
import { register } from '../../../rules/guideline/register/index.js'
import { sources } from '../../../rules/kilder/index.js'
import { lov } from '../../../rules/lov/index.js'
import { citationOn, isDay, renderCitation, type Statute } from '../../../src/guideline/source.js'

const all = Object.entries(sources)
const statutes = all.flatMap(([, source]) => (source.kind === 'statute' ? [source] : []))
const byId = statutes.map((source) => [source.id, source] as const)
const provision = (id: string): Statute => {
  const found = statutes.find((source) => source.id === id)
  if (found === undefined) throw new Error(`no statute ${id}`)
  return found
}
const citations = statutes.flatMap(({ id, citations }) => citations.map((citation) => ({ id, ...citation })))

describe('the sources', () => {
  test.each(all)('%s has its own id, in plain ASCII', (id, source) => {
    expect(source.id).toBe(id)
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test.each(byId)('%s is one on Lovdata', (_, { identifier, url }) => {
    expect(identifier).toMatch(/^(LOV|FOR)-\d{4}-\d{2}-\d{2}(-\d+)?$/)
    const path = identifier.startsWith('LOV') ? 'NL/lov' : 'SF/forskrift'
    expect(url).toBe(`https://lovdata.no/dokument/${path}/${identifier.slice(4)}`)
  })

  test.each(citations)('$id as $section from $from has real days in order', ({ from, to, checked }) => {
    for (const day of [from, to, checked]) expect(day === null || isDay(day)).toBe(true)
    if (from !== null && to !== null) expect(from < to).toBe(true)
  })

  test.each(byId)('%s has its numbers oldest first', (_, source) => {
    const starts = source.citations.map(({ from }) => from ?? '')
    expect(starts).toEqual([...new Set(starts)].sort())
    source.citations.slice(1).forEach(({ from }, index) => expect(source.citations[index]?.to).toBe(from))
  })

  test('a number whose text was not read never counts as verified', () => {
    // a change after the text that was read
    const unread = citations.filter(({ from, checked }) => from !== null && from > checked)
    expect(unread.length).toBeGreaterThan(10)
    expect(unread.every(({ verified }) => !verified)).toBe(true)
  })
})

describe('what rests on the sources', () => {
  test.each([...lov, ...akutt].map((rule) => [rule.id, rule] as const))('%s names sources that exist', (_, rule) => {
    expect(rule.sources?.length).toBeGreaterThan(0)
    for (const id of rule.sources ?? []) expect(sources).toHaveProperty([id])
  })

  const names = ({ name, citations }: Statute): string[] =>
    citations.map(({ section }) => `${name.nb} ${section}`.trim())
  const cites = (cited: string, known: string): boolean => {
    const rest = cited.slice(known.length)
    return cited.startsWith(known) && (rest === '' || /^ (?![a-z]( |$))/.test(rest))
  }
  const citedByTheGuide = [...new Set(register.flatMap(({ law }) => law))]

  test.each(citedByTheGuide)('the guide cites %s, which is a source', (cited) => {
    expect(statutes.filter((source) => names(source).some((known) => cites(cited, known)))).not.toHaveLength(0)
  })
})

describe('the days on which the law changed', () => {
  test.each([
    ['pbrl-2-1', '2024-05-31', '§ 2-1 a', 'unverified'],
    ['pbrl-2-1', '2024-06-01', '§ 2-1', 'verified'],
    ['pbrl-2-1', '2025-02-26', '§ 2-1', 'verified'],
    ['pbrl-2-1', '2026-04-13', '§ 2-1', 'verified'],
    ['pbrl-2-1', '2026-11-22', '§ 2-1', 'unverified'],
    ['pbrl-2-2', '2024-05-31', '§ 2-1 b', 'unverified'],
    ['pbrl-2-2', '2025-02-26', '§ 2-2', 'verified'],
    ['pbrl-2-2', '2026-04-13', '§ 2-2', 'verified'],
    ['pbrl-2-2-a', '2024-05-31', '§ 2-2', 'unverified'],
    ['pbrl-2-2-a', '2025-02-26', '§ 2-2 a', 'verified'],
    ['pbrl-2-2-a', '2026-04-13', '§ 2-2 a', 'verified'],
    ['pbrl-3-1', '2026-04-13', '§ 3-1', 'verified'],
    ['pbrl-3-1', '2026-05-31', '§ 3-1', 'unverified'],
    ['pbrl-4-3', '2026-06-01', '§ 4-3', 'unverified'],
    ['hpl-25', '2026-04-13', '§ 25', 'verified'],
    ['hpl-25', '2026-06-01', '§ 25', 'unverified'],
    ['hpl-25', '2026-07-01', '§ 25', 'unverified'],
    ['hpl-31', '2026-04-13', '§ 31', 'verified'],
    ['hpl-31', '2026-06-30', '§ 31', 'unverified'],
    ['hpl-31', '2026-07-01', '§ 31', 'unverified'],
    ['hpl-10-a', '2026-11-22', '§ 10 a', 'unverified'],
    ['phvl-3-6', '2026-06-01', '§ 3-6', 'unverified'],
    ['journalforskriften-6-g', '2025-02-26', '§ 6 bokstav g', 'unverified'],
  ] as const)('%s on %s is %s, %s', (id, day, section, validity) => {
    expect(citationOn(provision(id), day)).toMatchObject({ section, validity })
  })

  test.each([
    ['hpl-25', '2026-05-31', undefined],
    ['hpl-25', '2026-06-01', 'LOV-2025-06-20-67'],
    ['hpl-25', '2026-06-30', 'LOV-2025-06-20-67'],
    ['hpl-25', '2026-07-01', 'LOV-2026-01-23-1'],
    ['hpl-31', '2026-06-30', undefined],
    ['hpl-31', '2026-07-01', 'LOV-2026-01-23-1'],
    ['pbrl-3-3', '2026-06-01', 'LOV-2025-06-20-67'],
  ] as const)('%s on %s names the act that changed it: %s', (id, day, amendment) => {
    const { note } = citationOn(provision(id), day)
    if (amendment === undefined) expect(note).toBeUndefined()
    else for (const text of Object.values(note ?? {})) expect(text).toContain(amendment)
  })

  test('is read as text, with a warning where nobody has checked', () => {
    expect(renderCitation(provision('pbrl-2-2-a'), '2026-04-13', 'nb')).toBe(
      'pasient- og brukerrettighetsloven § 2-2 a',
    )
    expect(renderCitation(provision('hpl-31'), '2026-07-01', 'nb')).toBe(
      'helsepersonelloven § 31 (gyldighet på datoen er ikke kontrollert)',
    )
  })
})
