import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guide } from '../../../rules/guideline/guide.js'
import { rules, sources } from '../../../rules/index.js'
import { textsOf, type Texts } from '../../../src/explain/texts.js'
import { renderCitation, type Source } from '../../../src/guideline/source.js'
import { locales } from '../../../src/guideline/text.js'
import { assess, createForlop, explain, type Decision, type Kartlegging } from '../../../src/index.js'
import { hovedforlop1, hovedforlop3, ukjent } from '../../rules/profiles.js'
import { everything } from './everything.js'

const folder = new URL('../../kartlegginger/', import.meta.url)
const people = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { kartlegging: Kartlegging }).kartlegging)

const decisions = people.map((kartlegging) => assess(kartlegging))

const decision = assess({ alder: 34, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' })

/** The page of every person, made once for each language. */
const pages = new Map<string, readonly string[]>()
const pagesIn = (locale: string): readonly string[] => {
  const made = pages.get(locale) ?? decisions.map((of) => explain(of, { locale }))
  pages.set(locale, made)
  return made
}

/** A language in which every text is its own key in brackets, and the values after it: what has no key stands out. */
const bracketed: Texts = Object.fromEntries(
  Object.entries(textsOf('nb')).map(([key, text]) => [key, `⟦${key}⟧${(text.match(/\{\{.*?\}\}/g) ?? []).join(' ')}`]),
)
const inKeys = (of: Decision): string => explain(of, { locale: 'en-GB', texts: { 'en-GB': bracketed }, why: true })

/** What the sources and the edition are called stands in no text, nor does a rule id. */
const names = [
  guide.title.nb,
  guide.disclaimer.nb,
  guide.publisher,
  ...Object.values(sources as { [id: string]: Source }).flatMap((source) => [
    renderCitation(source, undefined, 'nb'),
    renderCitation(source, '2026-06-01', 'nb'),
  ]),
].sort((a, b) => b.length - a.length)

/** What a page says without a key: nothing but statements, gaps, numbers and punctuation when all is well. */
const withoutKey = (page: string): string => {
  let rest = page.replace(/⟦[^⟦⟧]*⟧/g, '').replaceAll(decision.guideline.fingerprint.slice(0, 12), '')
  for (const name of names) rest = rest.replaceAll(name, '')
  return rest.replace(/^: [\w/-]+/gm, '').replace(/[RS]\d\.\d\d|[GM]\d+|[\s\d.,:;«»()[\]…–-]/g, '')
}

describe('a text for everything', () => {
  test.each(everything.map((of, turn) => [turn, of] as const))('page %i has a key for all it says', (_, of) => {
    expect(withoutKey(inKeys(of))).toBe('')
  })

  test('the pages of people have a key for all they say', () => {
    for (const of of decisions.filter((_, index) => index % 5 === 0)) expect(withoutKey(inKeys(of))).toBe('')
  })

  test('a missing key would be seen', () => {
    const { 'strength.shall': _, ...fewer } = bracketed
    expect(withoutKey(explain(decision, { locale: 'en-GB', texts: { 'en-GB': fewer } }))).toContain('skal')
  })

  test('every rule, fact, value, option and action there is was said', () => {
    const said = everything.map(inKeys).join('\n')
    const unsaid = Object.keys(bracketed).filter((key) => !said.includes(`⟦${key}⟧`))
    // said elsewhere: the help and the topics of the questions, the words of conditions, what is merely possible
    const elsewhere = ['always', 'never', 'not', 'in-level', 'at-least', 'at-most', 'basis.guideline', 'dependsOn']
    expect(
      unsaid.filter(
        (key) =>
          !/^(help|topic|granted|excluded|kommune|fact\.hovedforlop)(\.|$)/.test(key) && !elsewhere.includes(key),
      ),
    ).toEqual([])
  })

  test.each(locales)('no page in %s has a hole or a placeholder left in it', (locale) => {
    for (const of of [...everything, ...decisions.filter((_, index) => index % 5 === 0)]) {
      expect(explain(of, { locale, why: true })).not.toMatch(/undefined|null|NaN|\[object|\{\{|\}\}|\$t\(|[ \t]$/m)
    }
  })
})

describe('the language', () => {
  test('is bokmål unless another is asked for', () => {
    expect(explain(decision)).toBe(explain(decision, { locale: 'nb' }))
  })

  test('changes every page', () => {
    expect(new Set(locales.map((locale) => explain(decision, { locale }))).size).toBe(3)
  })

  test('changes no decision', () => {
    for (const kartlegging of people.slice(0, 10)) {
      const decisions = locales.map((locale) => JSON.stringify(createForlop({ locale }).assess(kartlegging)))
      expect(new Set(decisions).size).toBe(1)
      expect(decisions[0]).toBe(JSON.stringify(assess(kartlegging)))
    }
  })

  test('is bound by createForlop, and can be changed for one page', () => {
    const forlop = createForlop({ locale: 'nn' })
    expect(forlop.explain(decision)).toBe(explain(decision, { locale: 'nn' }))
    expect(forlop.explain(decision, { locale: 'en' })).toBe(explain(decision, { locale: 'en' }))
  })

  test('is refused when it is not known', () => {
    expect(() => explain(decision, { locale: 'sv' })).toThrow(RangeError)
    expect(() => createForlop({ locale: 'sv' })).toThrow('`locale` must be')
  })
})

describe('texts of a host', () => {
  const texts = {
    nb: { 'action.henvis-spesialist-selvmordsrisiko': 'Ring DPS på 12 34', 'heading.today': 'I DAG' },
    se: { 'heading.today': 'Odne' },
  }

  test('replace ours, and nothing else', () => {
    const page = explain(decision, { texts })
    expect(page).toContain('Ring DPS på 12 34 [skal]')
    expect(page).toContain('\nI DAG\n-----\n')
    const ours = explain(decision)
      .replace('Sørg for nødvendig henvisning til spesialisthelsetjenesten for selvmordsrisiko', 'Ring DPS på 12 34')
      .replace('Gjør i dag\n----------', 'I DAG\n-----')
    expect(page).toBe(ours)
  })

  test('in a language of its own fall back to bokmål for the rest', () => {
    const page = explain(decision, { locale: 'se', texts: { se: texts.se } })
    expect(page).toBe(explain(decision).replace('Gjør i dag\n----------', 'Odne\n----'))
  })

  test('with nothing in them give the page in bokmål', () => {
    expect(explain(decision, { locale: 'se', texts: { se: {} } })).toBe(explain(decision))
  })

  test('are bound by createForlop', () => {
    expect(createForlop({ texts }).explain(decision)).toBe(explain(decision, { texts }))
    expect(createForlop({ locale: 'se', texts }).explain(decision)).toBe(explain(decision, { locale: 'se', texts }))
  })

  test('change no decision', () => {
    const own = createForlop({ texts }).assess({ alder: 34, selvmordsrisiko: 'avdekket' })
    expect(JSON.stringify(own)).toBe(JSON.stringify(assess({ alder: 34, selvmordsrisiko: 'avdekket' })))
  })
})

describe('what is derived is marked', () => {
  test.each(locales)('on every action in %s that only a reading of a gap demands', (locale) => {
    const texts = textsOf(locale)
    let derived = 0
    for (const [index, of] of decisions.entries()) {
      const lines = pagesIn(locale)[index]!.split('\n')
      for (const { id, basis, certainty } of of.actions) {
        if (basis !== 'derived' || certainty === 'possible') continue
        derived++
        const line = lines.find((line) => line.startsWith(`${texts[`action.${id}`]!} [`))
        expect(line).toContain(texts['basis.derived'])
      }
    }
    expect(derived).toBeGreaterThan(10)
  })

  test.each(locales)('on every reason for the hovedforlop in %s', (locale) => {
    const texts = textsOf(locale)
    let derived = 0
    for (const [index, of] of decisions.entries()) {
      const lines = pagesIn(locale)[index]!.split('\n')
      for (const { rule, basis } of of.hovedforlop.reasons) {
        const line = lines.find((line) => line.startsWith(texts[`rule.${rule}`]!))
        if (basis !== 'derived' || line === undefined) continue
        derived++
        expect(line).toContain(texts['basis.derived'])
      }
    }
    expect(derived).toBeGreaterThan(10)
  })

  test.each(locales)('on a derived way of doing something that the guide names in %s', (locale) => {
    const texts = textsOf(locale)
    const page = explain(assess({ ...ukjent, voldsrisiko: 'akutt-fare' }), { locale })
    const option = texts['option.voldsrisiko/tiltak/r9-44']!
    expect(page).toContain(option)
    expect(page).toContain(`${option} (${texts['basis.derived']})`)
  })

  test('and what the guide says is not', () => {
    const page = explain(createForlop({ reading: 'literal' }).assess(hovedforlop3))
    expect(page).not.toContain(textsOf('nb')['basis.derived'])
  })
})

describe('the page', () => {
  test('is the same for the same decision, also after JSON', () => {
    expect(explain(decision)).toBe(explain(decision))
    for (const why of [false, true]) {
      expect(explain(JSON.parse(JSON.stringify(decision)) as Decision, { why })).toBe(explain(decision, { why }))
    }
  })

  test('names the guide, its edition and the rules in force', () => {
    const page = explain(decision, { locale: 'en' })
    expect(page).toContain(guide.title.en)
    expect(page).toContain('edition 2025-02-26')
    expect(page).toContain(`Rules ${decision.guideline.fingerprint.slice(0, 12)}`)
    expect(page).toContain(guide.disclaimer.en)
  })

  test('says which reading it follows', () => {
    expect(explain(decision, { locale: 'en' })).toContain('Reading: careful')
    const literal = createForlop({ reading: 'literal' }).assess(decision.kartlegging as Kartlegging)
    expect(explain(literal, { locale: 'en' })).toContain('Reading: literal')
  })

  test('says as of which day the law is cited, when a day was asked for', () => {
    expect(explain(decision)).not.toContain('Lov sitert per')
    const dated = createForlop({ asOf: '2026-04-13' }).assess(decision.kartlegging as Kartlegging)
    expect(explain(dated)).toContain('Lov sitert per 2026-04-13.')
  })

  test('puts what cannot wait first', () => {
    const page = explain(assess({ ...hovedforlop1, selvmordsrisiko: 'akutt-fare' }))
    const places = ['Gjør nå', 'Hovedforløp\n', 'Gjør i dag', 'Skal\n', 'Bør\n', 'Kan vurderes', 'Kilder'].map(
      (heading) => page.indexOf(`\n${heading}`),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('has no hovedforlop for a child, and says which guide to use', () => {
    const page = explain(assess({ alder: 15, alvorlighet: 'mild', varighet: 'kortvarig' }))
    expect(page).toContain('Nasjonal veileder for psykisk helsearbeid barn og unge')
    expect(page).not.toMatch(/^Hovedforløp/m)
  })

  test('says that a level is not settled, and that help does not wait', () => {
    const page = explain(assess(ukjent))
    expect(page).toContain('Mulige hovedforløp: 1, 2 og 3.')
    expect(page).toContain('Ikke avklart ennå')
  })

  test('says that an adult could not be placed when no rule places them', () => {
    const page = explain(
      createForlop({ reading: 'literal' }).assess({ ...hovedforlop1, alvorlighet: 'moderat', nyoppstatt: false }),
    )
    expect(page).toContain('Ikke plassert.')
  })
})

test('texts that are none are refused', () => {
  const told = () => explain(decision, { texts: null } as never)
  expect(told).toThrow('`options` must be an object of plain data, its `texts` by locale and key')
})

describe('why', () => {
  test.each(locales)('lists every rule in %s, with what it says', (locale) => {
    const texts = textsOf(locale)
    const lines = explain(decision, { locale, why: true }).split('\n')
    const heading = lines.indexOf(texts['heading.trace']!)
    const listed = lines.slice(heading + 2, lines.indexOf('', heading))
    expect(listed).toHaveLength(decision.trace.length)
    decision.trace.forEach(({ rule, status }, index) => {
      expect(listed[index]!.replace(/ \(.*\)$/, '')).toBe(`${texts[`trace.${status}`]}: ${rule}`)
    })
  })

  test('has every rule of the catalogue', () => {
    const page = explain(decision, { why: true })
    for (const { id } of rules) expect(page).toMatch(new RegExp(`: ${id}( \\(|$)`, 'm'))
  })

  test('tells the facts a rule rests on and what it lacks', () => {
    const page = explain(decision, { why: true })
    expect(page).toMatch(/^gjelder: risiko\/samarbeid-politi|^gjelder ikke: risiko\/samarbeid-politi/m)
    expect(page).toMatch(/^ukjent: risiko\/henvis-spesialist-voldsrisiko \(.*mangler: risiko for å utøve vold\)$/m)
    expect(page).toMatch(/^gjelder: risiko\/henvis-spesialist-selvmordsrisiko \(Selvmordsrisiko: avdekket\)$/m)
  })

  test('is left out when nobody asks', () => {
    expect(explain(decision)).not.toContain('Alle regler')
    expect(explain(decision, { why: false })).not.toContain('Alle regler')
  })
})
