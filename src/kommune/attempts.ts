import { rules } from '../../rules/catalogue.js'
import { at, type Fault, type Path } from './faults.js'
import { groundsNamed, guideActions, guideRules, rulesBehind } from './guide-names.js'

/** Fields by which a rule would say that it rests on the guide or on the law. */
const authorities = ['statements', 'sources', 'gaps'] as const

/**
 * What a profile must not try, looked for before its shape: to take something of the guide away, to place people, or to
 * speak in the name of the guide. These faults name the statement that stands in the way. Returns where they were found.
 */
export function findAttempts(profile: unknown, fault: Fault): readonly Path[] {
  const found: Path[] = []
  const attempt: Fault = (path, code, message) => {
    found.push(path)
    fault(path, code, message)
  }
  findRemovals(profile, [], profileFields, attempt)
  const local = at(profile, 'rules')
  if (Array.isArray(local)) local.forEach((rule, index) => inRule(rule, ['rules', index], attempt))
  const own = at(profile, 'actions')
  if (Array.isArray(own)) own.forEach((action, index) => inAction(action, ['actions', index, 'id'], attempt))
  return found
}

function inRule(rule: unknown, path: Path, attempt: Fault): void {
  const id = at(rule, 'id')
  const taken = typeof id === 'string' ? guideRules.get(id) : undefined
  if (taken !== undefined) {
    attempt([...path, 'id'], 'speaks-for-the-guide', `is a rule of the guide (${groundsNamed([taken])}): ${ownId}`)
  }
  const basis = at(rule, 'basis')
  if (basis !== undefined && basis !== 'local') {
    attempt(
      [...path, 'basis'],
      'speaks-for-the-guide',
      'must be local, or left out: only the guide speaks for the guide',
    )
  }
  for (const key of authorities) {
    const claimed = at(rule, key)
    if (claimed === undefined) continue
    const behind = Array.isArray(claimed) ? claimed.flatMap((name) => rulesBehind(String(name))) : []
    const named = behind.length === 0 ? '' : ` (${groundsNamed(behind)})`
    const right = 'say what it rests on in `source`, in words'
    attempt([...path, key], 'speaks-for-the-guide', `cannot be claimed by a local rule${named}: ${right}`)
  }
  const then = at(rule, 'then')
  for (const key of ['place', 'lowest'] as const) if (at(then, key) !== undefined) placing(then, key, path, attempt)
  findRemovals(rule, path, ruleFields, attempt)
  findRemovals(then, [...path, 'then'], thenFields, attempt)
}

const ownId = 'give it an id of its own, without /'

/** Which levels are open is for the guide. Names the rules that open the levels which would be closed or opened. */
function placing(then: unknown, key: 'place' | 'lowest', path: Path, attempt: Fault): void {
  const wanted = at(then, key)
  const isTouched = (level: number): boolean =>
    key === 'place' ? Array.isArray(wanted) && wanted.includes(level) : level < Number(wanted)
  const touched = rules.filter((rule) => 'place' in rule.then && rule.then.place.some(isTouched))
  const named = touched.length === 0 ? '' : ` (${groundsNamed(touched)})`
  const message =
    key === 'place'
      ? `places people: the levels are the guide's${named}; \`then\` must name an action`
      : `closes levels that the guide opens${named}; \`then\` must name an action`
  attempt([...path, 'then', key], 'changes-placing', message)
}

function inAction(action: unknown, path: Path, attempt: Fault): void {
  const id = at(action, 'id')
  if (typeof id !== 'string' || !Object.hasOwn(guideActions, id)) return
  const named = groundsNamed(rulesBehind(id))
  attempt(
    path,
    'speaks-for-the-guide',
    `is an action of the guide (${named}): rules can name it; an own one begins with lokal-`,
  )
}

const profileFields =
  '$schema id name kommunenummer version date sources note services intermunicipal partners actions rules texts checked'.split(
    ' ',
  )
const ruleFields = 'id title strength basis when urgency then source statements sources gaps'.split(' ')
const thenFields = 'action option place lowest'.split(' ')

/** An unknown field that names something of the guide would take it away: `remove`, `disable`, `replaces`, `not`. */
function findRemovals(data: unknown, path: Path, known: readonly string[], attempt: Fault): void {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return
  for (const [key, value] of Object.entries(data)) {
    if (known.includes(key)) continue
    const names: readonly unknown[] = Array.isArray(value) ? value : [value]
    const behind = names.flatMap((name) => (typeof name === 'string' ? rulesBehind(name) : []))
    if (behind.length === 0) continue
    const message = `takes nothing of the guide away (${groundsNamed(behind)}): local rules may add or strengthen`
    attempt([...path, key.slice(0, 80)], 'weakens-shall', message)
  }
}
