import { describe, expect, test } from 'vitest'
import { assess } from '../../../src/index.js'
import { diagram, openEvents, startPathway } from '../../../pathways/index.js'
import { lived, under } from './pages.js'
import { answered, folderOfFiles, refused } from './terminal.js'

const { folder, write } = folderOfFiles()

const decision = assess({ alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' })
const instance = lived(startPathway('hovedforlop-2', { at: '2026-11-20', decision }), [
  { type: 'kartlegging.fullfort', at: '2026-11-21' },
  { type: 'plikt.utfort', at: '2026-11-21', action: 'kartlegg-behov' },
  { type: 'tiltak.avtalt', at: '2026-11-22', tiltak: 'samtaler', tittel: 'Samtaler hver uke' },
  { type: 'samvalg.gjennomfort', at: '2026-11-22' },
  { type: 'tiltak.startet', at: '2026-11-25', tiltak: 'samtaler' },
  { type: 'evaluering.gjennomfort', at: '2026-12-01', utfall: 'avslutt' },
  { type: 'dato.avtalt', at: '2026-12-01', hva: 'samtale', dag: '2026-12-10' },
])
const file = write('person.json', JSON.stringify(instance))
const page = (...flags: string[]): string => answered(['pathway', 'hovedforlop-2', '--instance', file, ...flags])

describe('where a person stands', () => {
  test('is told region by region', () => {
    expect(page()).toContain('Begynte 2026-11-20, sist registrert 2026-12-01.')
    expect(under(page(), 'Her står personen')).toEqual([
      '- Forløpet er i gang: Avslutning',
      '- Risiko: Risiko ikke kartlagt',
      '- Spesialisthelsetjenesten: Spesialist ikke involvert',
    ])
  })

  test('comes with all that can be registered, what it needs and what it waits for', () => {
    const lines = under(page(), 'Dette kan registreres nå')
    expect(lines.map((line) => /^- ([\w.-]+): /.exec(line)?.[1])).toEqual(openEvents(instance).map(({ type }) => type))
    expect(lines).toContain(
      '- evaluering.gjennomfort: Hjelpen er evaluert (krever utfall: fortsett | trapp-opp | trapp-ned | avslutt)',
    )
    expect(lines).toContain('- plikt.overlevert: En plikt er overlevert til andre (krever action, to)')
    expect(lines.find((line) => line.includes('forlop.avsluttet'))).toMatch(/\(venter: En plikt står åpen: /)
  })

  test('comes with the duties that are open, and their statements', () => {
    const lines = under(page(), 'Åpne plikter')
    expect(lines[0]).toMatch(/^- henvis-spesialist-selvmordsrisiko: Sørg for .+ \[R6\.32\] \(siden 2026-11-20\)$/)
    expect(lines.join()).not.toContain('kartlegg-behov:')
    expect(lines).toHaveLength(decision.mandatory.filter(({ status }) => status === 'open').length - 1)
  })

  test('comes with the measures and the agreed dates', () => {
    expect(under(page(), 'Tiltak')).toEqual([
      '- samtaler: Samtaler hver uke (pågår, fra hovedforløp 2, siden 2026-11-22)',
    ])
    expect(under(page(), 'Avtalte datoer')).toEqual(['- 2026-12-10: samtale'])
  })

  test('is told in all three languages', () => {
    expect(under(page('--locale', 'nn'), 'Her står personen')[1]).toBe('- Risiko: Risiko ikkje kartlagd')
    expect(under(page('--locale', 'en'), 'Where the person stands')[0]).toBe('- The course goes on: Closing')
    expect(under(page('--locale', 'en'), 'Measures')[0]).toContain('(running, from hovedforløp 2, since ')
  })

  test('says none where there is none', () => {
    const begun = write('begun.json', JSON.stringify(startPathway('pakkeforlop-tsb', { at: '2026-11-22' })))
    const text = answered(['pathway', 'pakkeforlop-tsb', '--instance', begun])
    expect(under(text, 'Her står personen')).toEqual([
      '- Før henvisning: Pasienten henvender seg til kommunen, fastlegen eller en annen henviser',
    ])
    for (const heading of ['Åpne plikter', 'Tiltak', 'Avtalte datoer'])
      expect(under(text, heading)).toEqual(['- ingen'])
  })

  test('is told in one line a thing, whatever a host has written', () => {
    const title = 'Samtaler\n\u001b[31mi rødt'
    const odd = lived(startPathway('hovedforlop-1', { at: '2026-11-20' }), [
      { type: 'tiltak.avtalt', at: '2026-11-22', tiltak: 'samtaler', tittel: title },
    ])
    const text = answered(['pathway', 'hovedforlop-1', '--instance', write('odd.json', JSON.stringify(odd))])
    expect(under(text, 'Tiltak')).toEqual([
      '- samtaler: Samtaler [31mi rødt (avtalt, fra hovedforløp 1, siden 2026-11-22)',
    ])
  })

  test('is read from standard input too', () => {
    expect(answered(['pathway', 'hovedforlop-2', '--instance', '-'], JSON.stringify(instance))).toBe(page())
  })

  test.each(['mermaid', 'svg', 'json'] as const)('is marked in a drawing: --%s', (format) => {
    expect(page(`--${format}`)).toBe(diagram('hovedforlop-2', { format, instance }))
    expect(page(`--${format}`)).not.toBe(diagram('hovedforlop-2', { format }))
  })
})

describe('refused', () => {
  const said = (content: string): readonly string[] =>
    refused(['pathway', 'hovedforlop-2', '--instance', write('bad.json', content)]).map((line) =>
      line.replace(/^.*bad\.json: /, ''),
    )

  test('a person who stands elsewhere', () => {
    expect(refused(['pathway', 'hovedforlop-1', '--instance', file])).toEqual([
      '--instance: the person stands in hovedforlop-2, not in hovedforlop-1',
    ])
  })

  test('a file with faults: one line each, and nothing of what it holds', () => {
    const lines = said(JSON.stringify({ ...instance, revision: 'Kari', history: 'Kari' }))
    expect(lines).toEqual(['`revision` must be a whole number', '`history` must be a list'])
  })

  test('an instance of another version', () => {
    expect(said(JSON.stringify({ ...instance, version: '0.0.1' }))[0]).toContain('migrate the instance first')
  })

  test('a file that is none, too large, too deep, or no JSON', () => {
    const cannot = refused(['pathway', 'hovedforlop-2', '--instance', `${folder}/finnes-ikke.json`])
    expect(cannot[0]).toContain('cannot be read: name a file with an instance of a pathway, or - for standard input')
    expect(said(`{"a": "${'x'.repeat(1_000_001)}"}`)).toEqual([
      'is too large: an instance of a pathway has at most 1000000 bytes',
    ])
    expect(said('['.repeat(10_000))[0]).toMatch(/^is nested too deep: an instance of a pathway is what /)
    expect(said('Kari')[0]).toMatch(/^is not JSON: an instance of a pathway is one object, /)
    expect(said('[]')[0]).toMatch(/^is a list: /)
    expect(said('null')).toEqual(['an instance of a pathway must be an object'])
  })
})
