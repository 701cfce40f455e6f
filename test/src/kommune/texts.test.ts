import { describe, expect, test } from 'vitest'
import { createForlop } from '../../../src/index.js'
import { faults, profile, right } from './profiles.js'

const withTexts = (texts: object): object => profile({ texts })
const answers = { alder: 40, alvorlighet: 'moderat', varighet: 'langvarig', selvmordsrisiko: 'avdekket' } as const

describe('local texts', () => {
  test('replace ours, and a host stands above the municipality', () => {
    const kommune = right(withTexts({ nb: { 'to.spesialisthelsetjenesten': 'DPS Lilleøy', 'heading.shall': 'Må' } }))
    const forlop = createForlop({ kommune })
    expect(forlop.explain(forlop.assess(answers))).toContain('Til: DPS Lilleøy.')
    const texts = { nb: { 'to.spesialisthelsetjenesten': 'DPS i journalen' }, sma: { yes: 'jaavoe' } }
    const hosted = createForlop({ kommune, texts })
    const said = hosted.explain(hosted.assess(answers))
    expect(said).toContain('Til: DPS i journalen.')
    expect(said).toContain('\nMå\n')
    expect(hosted.explain(hosted.assess(answers), { locale: 'sma' })).toContain('Prøve kommune')
  })

  test('can be in a language of their own', () => {
    const kommune = right(withTexts({ sma: { 'heading.level': 'Åejvieboelhke' } }))
    const forlop = createForlop({ kommune, locale: 'sma' })
    expect(forlop.explain(forlop.assess(answers))).toContain('Åejvieboelhke')
  })

  test.each([
    ['a strength', { 'strength.shall': 'kan' }, 'speaks-for-the-guide', 'how strongly'],
    ['a basis', { 'basis.local': 'veilederen' }, 'speaks-for-the-guide', 'how strongly'],
    ['what is mandatory', { 'action.ring-113': 'Ring kanskje' }, 'speaks-for-the-guide', 'ring-113'],
    ['a rule', { 'rule.plassering/mild-og-kortvarig': 'Annet' }, 'speaks-for-the-guide', 'wording of the guide'],
    ['an old rule', { 'rule.2014/x': 'Annet' }, 'unknown-value', 'replaces no text'],
    ['a text that is not', { 'heading.shal': 'Må' }, 'unknown-value', 'did you mean `heading.shall`?'],
    ['nothing like a text', { zzzzzzzzzzzzzzzzzzzz: 'Må' }, 'unknown-value', 'replaces no text'],
    ['a text without its number', { 'level.one': 'Hovedforløp.' }, 'wrong-type', '{{levels}}'],
    ['a text with a number of its own', { yes: 'ja {{levels}}' }, 'wrong-type', 'none'],
  ])('cannot replace %s', (_, own, code, named) => {
    const [issue, ...more] = faults(withTexts({ nb: own }))
    expect(more).toEqual([])
    expect(issue!.path.slice(0, 2)).toEqual(['texts', 'nb'])
    expect(issue!.code).toBe(code)
    expect(issue!.message).toContain(named)
  })

  test('cannot replace the wording of a rule of the edition before', () => {
    const { rules } = createForlop({ edition: '2014' })
      .assess({})
      .trace.reduce<{ rules: string[] }>((all, { rule }) => ({ rules: [...all.rules, rule] }), { rules: [] })
    const [issue] = faults(withTexts({ nb: { [`rule.${rules[0]}`]: 'Annet' } }))
    expect(issue).toMatchObject({ code: 'speaks-for-the-guide' })
  })
})
