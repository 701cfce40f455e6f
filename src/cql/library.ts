import { isSafety } from '../engine/action.js'
import { rulesInForce } from '../engine/compile.js'
import type { Content, Reading } from '../engine/content.js'
import { createEngine } from '../engine/engine.js'
import { buildFunctions } from '../engine/functions.js'
import { appliesWhen, buildPlacing } from '../engine/placing.js'
import { cqlLibraryNames } from '../fhir/record/rule-expression.js'
import type { Locale } from '../guideline/text.js'
import { actionText } from './action.js'
import { levelSets, levelsText, levelText } from './levels.js'
import { levelName } from './condition.js'
import { outcomesOf } from './outcomes.js'
import { membersOf, parametersOf } from './parameters.js'
import { diagramText } from './placing-diagram.js'
import { ruleText } from './rule.js'
import { scopeText } from './scope.js'
import { weighText, placedText } from './weigh.js'
import { wholeText } from './whole.js'
import { heading, identifier, literal, remark } from './words.js'

/** A library of CQL: what it is called, and its text. */
export interface CqlLibrary {
  readonly name: string
  readonly version: string
  readonly text: string
}

/** The rules of one reading as one library that needs no other: not every engine follows an include. */
export function libraryOf(content: Content, reading: Reading, locale: Locale): CqlLibrary {
  const { facts, actions, scope, guide } = content
  const rules = rulesInForce(content.rules, reading)
  const placing = rules.filter(({ then }) => !('action' in then))
  const functions = buildFunctions(
    facts,
    [...placing.map(appliesWhen), scope.outside],
    [...rules.map(appliesWhen), scope.outside, scope.choice],
  )
  const inside = functions.not(functions.given(scope.outside, 0))
  const diagram = outcomesOf(functions, buildPlacing(functions, placing, inside))

  const ruleTexts = rules.map((rule) =>
    ruleText(rule, 'action' in rule.then && isSafety(actions[rule.then.action]!), facts, locale),
  )
  const ids = [...new Set(rules.flatMap(({ then }) => ('action' in then ? [then.action] : [])))].sort()
  const actionTexts = ids.map((id) => {
    const own = ruleTexts.filter(({ rule: { then } }) => 'action' in then && then.action === id)
    return actionText(id, actions[id]!, own, locale)
  })
  const conclusions = [
    heading('The rules: `when` is the condition by itself, `rule` whether the rule applies to the person'),
    ...ruleTexts.map(({ text }) => text),
    heading('The actions: whether each holds with at least a strength, and how it stands by that'),
    ...actionTexts,
    heading('The decision'),
    wholeText(ids, ruleTexts),
  ].join('')

  const { fingerprint } = createEngine(content, reading, null)
  const name = cqlLibraryNames[reading]
  const version = `${guide.edition}-${fingerprint.slice(0, 8)}`
  const text = [
    remark(
      `${guide.title[locale]} (${guide.publisher}, ${guide.edition})`,
      guide.disclaimer[locale],
      `Reading: ${reading}. SHA-256 of the rules in force: ${fingerprint}`,
      '',
      'Unknown is null, never false: give each parameter that is known, and leave out or give null for what is not.',
      'Where a rule and the placing ask for the same unknown fact, this can say less than forlop; it is never surer.',
      'An answer that is not applicable is given as the "no" of its fact, where it has one: false, or an empty list.',
    ),
    `\nlibrary ${name} version ${literal(version)}\n`,
    heading('The facts of the kartlegging'),
    parametersOf(facts, locale),
    heading('What a list holds: null where the list is'),
    membersOf(facts),
    scopeText(scope, facts),
    diagramText(diagram, functions.variables),
    levelsText(diagram.outcomes),
    weighText(diagram.outcomes),
    onlyAsked(conclusions),
    conclusions,
  ].join('')
  return { name, version, text }
}

/** Of all sets of levels, those that some statement asks for. */
function onlyAsked(conclusions: string): string {
  const statements = [
    ...levelSets.map((set) => [levelName(set), levelText(set)] as const),
    ...levelSets.map((set) => placedText('services', set)),
    ...levelSets.map((set) => placedText('safety', set)),
  ]
  const asked = statements.filter(([name]) => conclusions.includes(identifier(name)))
  return [remark('Whether the person is in these hovedforlop.'), ...asked.map(([, text]) => text)].join('')
}
