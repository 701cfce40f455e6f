import { readdirSync, readFileSync } from 'node:fs'
import type { ConformanceCase, Expectation } from '../../src/conformance/vector.js'
import type { Decision, DecisionAction, Kartlegging } from '../../src/index.js'
import { assess } from '../../src/index.js'
import { rules } from '../../rules/catalogue.js'
import type { Rule } from '../../src/engine/rule.js'

/** A golden case as it is written by hand; the parts that the kit asks for. */
interface Golden {
  readonly viser: readonly string[]
  readonly kartlegging: Kartlegging
  readonly forventet: {
    readonly scope: Decision['scope']
    readonly hovedforlop?: { readonly possible: Decision['hovedforlop']['possible'] }
    readonly actions?: readonly (Pick<DecisionAction, 'id'> & Partial<DecisionAction>)[]
    readonly absent?: readonly string[]
    readonly missing?: readonly string[]
  }
}

const folder = new URL('../../test/kartlegginger/', import.meta.url)

/** The whole cases that were written from the guide by hand, one question for each thing they demand. */
export const goldenCases = (): readonly ConformanceCase[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) =>
      casesOf(name.replace('.json', ''), JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Golden),
    )

function casesOf(name: string, { viser, kartlegging, forventet }: Golden): readonly ConformanceCase[] {
  const all = viser.filter((entry) => /^R\d/.test(entry))
  const gaps = viser.filter((entry) => /^G\d/.test(entry))
  const { scope, hovedforlop, actions = [], absent = [], missing = [] } = forventet
  const questions: { readonly statements: readonly string[]; readonly expect: Expectation }[] = [
    { statements: among(all, scopeStatements), expect: { scope } },
    ...(hovedforlop === undefined
      ? []
      : [{ statements: among(all, placing), expect: { possible: hovedforlop.possible } }]),
    ...actions.flatMap((action) => {
      const expect = actionOf(action, kartlegging)
      return expect === undefined ? [] : [{ statements: action.statements ?? among(all, of(action.id)), expect }]
    }),
    ...absent.map((id) => ({ statements: among(all, of(id)), expect: { absent: id } })),
    ...(missing.length > 0 ? [{ statements: all, expect: { asks: missing } }] : []),
  ]
  return questions.map(({ statements, expect }, index) => ({
    id: `kartlegginger/${name}/${index + 1}`,
    level: 'careful',
    shows: 'case',
    statements,
    gaps,
    kartlegging,
    expect,
  }))
}

/** Whom the guide is for. */
const scopeStatements = ['R0.15', 'R0.16', 'R0.17', 'R0.18']

const statementsOf = (rules: readonly Rule[]): readonly string[] => rules.flatMap(({ statements }) => statements)
const placing = statementsOf(rules.filter(({ then }) => !('action' in then)))
const of = (action: string): readonly string[] =>
  statementsOf(rules.filter(({ then }) => 'action' in then && then.action === action))

/** Of what a case shows, what one question is about: when nothing, then the first statement that carries the answer. */
function among(shown: readonly string[], about: readonly string[]): readonly string[] {
  const both = shown.filter((id) => about.includes(id))
  return both.length > 0 ? both : about.slice(0, 1)
}

/** What the case leaves open, such as a strength, is filled in: the case has been checked against the decision. */
function actionOf({ id, strength, certainty, statements }: Partial<DecisionAction>, kartlegging: Kartlegging) {
  const decided = assess(kartlegging).actions.find((action) => action.id === id)
  if (decided === undefined) return undefined
  const statement = statements?.[0]
  const action = {
    id: decided.id,
    strength: strength ?? decided.strength,
    certainty: certainty ?? decided.certainty,
    ...(statement !== undefined && { statement }),
  }
  return { action }
}
