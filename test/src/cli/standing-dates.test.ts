import { describe, expect, test } from 'vitest'
import { startPathway, type PathwayEvent, type PathwayId } from '../../../pathways/index.js'
import { lived, under } from './pages.js'
import { answered, folderOfFiles, refused } from './terminal.js'

const { write } = folderOfFiles()

describe('with a day', () => {
  const agreed = lived(startPathway('hovedforlop-2', { at: '2026-11-20' }), [
    { type: 'dato.avtalt', at: '2026-12-01', hva: 'samtale', dag: '2026-12-10' },
  ])
  const file = write('person.json', JSON.stringify(agreed))
  const due = (day: string): string[] =>
    under(
      answered(['pathway', 'hovedforlop-2', '--instance', file, '--now', day]),
      `Frister og avtalte datoer per ${day}`,
    )

  test('an agreed date is open, due or late', () => {
    expect(due('2026-12-03')).toEqual(['- 2026-12-10: samtale [avtalt]: åpen, 7 dager igjen'])
    expect(due('2026-12-09')).toEqual(['- 2026-12-10: samtale [avtalt]: åpen, 1 dag igjen'])
    expect(due('2026-12-11')).toEqual(['- 2026-12-10: samtale [avtalt]: for sent med 1 dag'])
  })

  test('the limits of a pakkeforlop are told, the first due first, and what is the law', () => {
    const specialist = lived(startPathway('pakkeforlop-psykose', { at: '2026-11-20' }), [
      { type: 'henvisning.sendt', at: '2026-11-20' },
      { type: 'henvisning.mottatt', at: '2026-11-23' },
    ])
    const stored = write('specialist.json', JSON.stringify(specialist))
    const flags = ['--instance', stored, '--now', '2026-12-08', '--locale', 'en']
    const lines = under(
      answered(['pathway', 'pakkeforlop-psykose', ...flags]),
      'Time limits and agreed dates as of 2026-12-08',
    )
    expect(lines.some((line) => /^- 2026-12-07: .+ \[by law\]: late by 1 day$/.test(line))).toBe(true)
    const days = lines.map((line) => line.slice(2, 12))
    expect(days).toEqual(days.toSorted())
  })

  const lateIn = (id: PathwayId, events: readonly PathwayEvent[], now: string): string[] => {
    const stored = write(`${id}.json`, JSON.stringify(lived(startPathway(id, { at: '2026-01-02' }), events)))
    return under(answered(['pathway', id, '--instance', stored, '--now', now]), `Frister og avtalte datoer per ${now}`)
  }
  const met: readonly PathwayEvent[] = [
    { type: 'henvisning.mottatt', at: '2026-01-05' },
    { type: 'rett.vurdert', at: '2026-01-20' },
    { type: 'rett.innvilget', at: '2026-01-20' },
    { type: 'forlop.startet', at: '2026-02-02' },
    { type: 'fremmote.gjennomfort', at: '2026-02-02' },
  ]

  test('a limit that was met says when, and whether it was in time', () => {
    const lines = lateIn('pakkeforlop-psykose', met, '2026-02-03').join('\n')
    expect(lines).toMatch(/^- 2026-01-12: .+ \[veiledende\]: for sent, 2026-02-02$/m)
    expect(lines).toMatch(/^- 2026-01-19: .+ \[lovfestet\]: for sent, 2026-01-20$/m)
  })

  test('a limit whose number nobody has found says where to look, and has no day', () => {
    const unknown = lateIn('pakkeforlop-psykose', met, '2026-02-03').filter((line) => line.includes(': ukjent'))
    expect(unknown.length).toBeGreaterThan(0)
    for (const line of unknown) expect(line).toMatch(/^- \D.+ \[veiledende\]: ukjent \(.{20,}\)$/)
  })

  test('a limit that depends on what is not registered says on what, and which day it would be', () => {
    const careLevel = lateIn('pakkeforlop-tsb', met, '2026-02-03').filter((line) => line.includes(': ukjent'))
    expect(careLevel.map((line) => /: ukjent (.+)$/.exec(line)![1])).toEqual([
      '(poliklinikk eller døgn er ikke registrert; gjelder fristen, er det 2026-02-09)',
      '(poliklinikk eller døgn er ikke registrert; gjelder fristen, er det 2026-02-23)',
    ])
    const eating = lateIn('pakkeforlop-spiseforstyrrelser-barn-og-unge', met.slice(0, 1), '2026-01-06')
    expect(
      eating.filter((line) => line.includes('(alvorligheten er ikke registrert; gjelder fristen, er det ')),
    ).toHaveLength(2)
  })

  test('that is none is refused', () => {
    expect(refused(['pathway', 'hovedforlop-2', '--instance', file, '--now', 'Kari'])).toEqual([
      expect.stringMatching(/^now: `now` must be a day/),
    ])
  })
})
