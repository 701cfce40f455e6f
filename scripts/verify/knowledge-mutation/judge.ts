import { rules } from '../../../rules/catalogue.js'
import type { Rule } from '../../../src/engine/rule.js'
import { collected, type CollectedTest } from './collected-tests.js'
import { isEquivalent } from './equivalent.js'
import type { Mutant } from './mutants.js'
import { switchTo } from './switched-engine.js'

/** What became of a mutant; `killed` by the first test that failed. */
export type Verdict =
  | { readonly mutant: string; readonly operator: string; readonly fate: 'killed'; readonly by: KilledBy }
  | { readonly mutant: string; readonly operator: string; readonly fate: 'equivalent' | 'survived' }

/** The test of the rule, what is tested of every rule, a kartlegging with its expected decision, another rule's test. */
export type KilledBy = 'own test' | 'tests of all rules' | 'kartlegginger' | 'tests of other rules'

const mirrored = (rule: string): string[] =>
  [rule, rule.replace(/\/r\d-\d\d$/, '')].map((path) => `test/rules/${path}.test.ts`)

const ofAllRules = ['test/rules/catalogue.test.ts', 'test/rules/rests-on.test.ts']

/** The tests of everything, those of the rule first: most mutants need no others. */
function inOrder({ rule }: Mutant): [KilledBy, CollectedTest[]][] {
  const own = mirrored(rule.id)
  const groups: { [K in KilledBy]: CollectedTest[] } = {
    'own test': [],
    'tests of all rules': [],
    kartlegginger: [],
    'tests of other rules': [],
  }
  for (const test of collected) {
    if (own.includes(test.file)) groups['own test'].push(test)
    else if (test.file === 'test/kartlegginger.test.ts') groups.kartlegginger.push(test)
    else if (ofAllRules.includes(test.file)) {
      // what it says of other rules is not touched
      if (test.name.length === 1 || test.name[0] === rule.id) groups['tests of all rules'].push(test)
    } else groups['tests of other rules'].push(test)
  }
  return Object.entries(groups) as [KilledBy, CollectedTest[]][]
}

/** The tests that fail without any mutant: there must be none. */
export async function failing(): Promise<string[]> {
  const failed: string[] = []
  for (const { file, name, run } of collected) {
    try {
      await run()
    } catch (error) {
      failed.push(`${file}: ${name.join(' > ')}: ${String(error)}`)
    }
  }
  return failed
}

/** Puts the mistake in, runs the tests until one fails, and takes the mistake out again. */
export async function judge(mutant: Mutant): Promise<Verdict> {
  const takeOut = putIn(mutant)
  switchTo(mutant)
  const by = await killer(mutant)
  takeOut()
  switchTo(undefined)
  const verdict = { mutant: mutant.id, operator: mutant.operator }
  if (by !== undefined) return { ...verdict, fate: 'killed', by }
  return { ...verdict, fate: isEquivalent(mutant) ? 'equivalent' : 'survived' }
}

async function killer(mutant: Mutant): Promise<KilledBy | undefined> {
  for (const [by, tests] of inOrder(mutant)) {
    for (const { run } of tests) {
      try {
        await run()
      } catch {
        return by
      }
    }
  }
  return undefined
}

/** The one object that the catalogue, the tables and the tests share is changed, so that all see the same. */
function putIn({ rule, mutated }: Mutant): () => void {
  const all = rules as Rule[]
  if (mutated === undefined) {
    const place = all.indexOf(rule)
    all.splice(place, 1)
    return () => void all.splice(place, 0, rule)
  }
  const before = { ...rule }
  become(rule, mutated)
  return () => become(rule, before)
}

function become(rule: Rule, other: Rule): void {
  for (const key of Object.keys(rule)) Reflect.deleteProperty(rule, key)
  Object.assign(rule, other)
}
