import type { DepartureId } from './departures.js'
import type { Answers, FactName } from './facts.js'

export type Level = 1 | 2 | 3

export const placingFacts = [
  'problemomrade',
  'alvorlighet',
  'varighet',
  'nyoppstatt',
  'tilbakevendende',
  'vedvarerEllerForverres',
  'funksjonsfall',
  'tilstander',
  'hoytAlkoholforbruk',
  'illegaleRusmidler',
  'injiserer',
  'rusutlostPsykoseGjentattEllerAlvorlig',
  'selvskading',
] as const satisfies readonly FactName[]

export type PlacingAnswers = Pick<Answers, (typeof placingFacts)[number]>

const named = ['angst', 'depresjon', 'sovnvansker', 'stress']
const events = ['livskrise', 'belastende-livshendelse']
const use = ['problematisk-rusmiddelbruk']

/**
 * Whether substances are used.
 *
 * Implements: the first words of R6.13, which ask for use and not for a problem of it: a yes to any question about what
 * is used now is enough. Leaves out: medicines, of which no question asks whether they are used at all.
 */
export const usesSubstances = (a: PlacingAnswers): boolean =>
  a.hoytAlkoholforbruk ||
  a.illegaleRusmidler ||
  a.injiserer ||
  a.problemomrade.some((area) => area === 'rusmidler') ||
  ['problematisk-rusmiddelbruk', 'skadelig-bruk', 'avhengighet'].some((use) => a.tilstander.includes(use))

/**
 * The levels that the careful reading gives when nothing is unknown.
 *
 * Implements: decision table rows 1, 2, 4, 5, 7 and 8 (R3.03–R3.06, R5.02–R5.06, R6.02–R6.03, R7.02; G1, G2, G5), the
 * conditions of section 3 (R5.09 with G7, R5.45, R6.04, R6.05, R6.07 with R5.10, G19 and G32, R6.11–R6.14 with G20,
 * R7.07), and G18 where a moderate problem stands beside another. Rows 3, 6 and 9–12 are the union over these (G3).
 * Leaves out: R7.04–R7.06, R7.08 and R7.09, which their lead-in R7.02 makes row 8; R6.06 and R6.08–R6.10, which say
 * nothing beyond the rows; R6.22, which prompts a new assessment and moves nobody (G16); R7.96, which makes a long
 * course likelier but places nobody.
 */
export function carefulLevels(a: PlacingAnswers, follow: ReadonlySet<DepartureId>): Level[] {
  const has = (condition: string): boolean => a.tilstander.includes(condition)
  const severe = a.alvorlighet === 'alvorlig'
  const short = a.varighet === 'kortvarig'

  let one = false
  let two = false
  let three = false

  // The table.
  if (a.alvorlighet === 'mild' && short) one = true
  if (a.alvorlighet === 'mild' && !short) two = true
  if (a.alvorlighet === 'moderat' && short) {
    // Beside another problem, the higher counts (G18). A life event is no problem of its own (R6.37).
    const beside = [...named, ...events, ...(follow.has('problematic-use-beside-anxiety') ? use : [])]
    const onlyNamed = named.some(has) && a.tilstander.every((condition) => beside.includes(condition))
    one = true
    if (!(onlyNamed && a.nyoppstatt)) two = true
  }
  if (a.alvorlighet === 'moderat' && !short) two = true
  if (severe && short) two = true
  if (severe && !short) three = true

  // What opens hovedforlop 2 beside hovedforlop 1.
  if (one && has('sorg') && a.funksjonsfall === 'betydelig') two = true
  if (one && has('skadelig-bruk') && a.funksjonsfall !== 'ingen') two = true

  // What is never below hovedforlop 2.
  const repeated =
    a.rusutlostPsykoseGjentattEllerAlvorlig && (has('rusutlost-psykose') || !follow.has('psychosis-not-ticked'))
  const atLeastTwo =
    has('psykose-god-prognose') ||
    has('rusutlost-psykose') ||
    repeated ||
    has('psykoselidelse') ||
    has('personlighetsforstyrrelse') ||
    has('spiseforstyrrelse') ||
    has('forlenget-sorgforstyrrelse') ||
    (has('depresjon') && a.tilbakevendende && usesSubstances(a)) ||
    a.selvskading === 'vedvarende-eller-alvorlig'
  if (one && atLeastTwo) {
    one = false
    two = true
  }

  // What opens hovedforlop 3 beside hovedforlop 2.
  if (severe && short && repeated) three = true
  if (has('psykoselidelse') && !follow.has('psychotic-disorder-keeps-three-open')) three = true

  const levels: Level[] = []
  if (one) levels.push(1)
  if (two) levels.push(2)
  if (three) levels.push(3)
  return levels
}
