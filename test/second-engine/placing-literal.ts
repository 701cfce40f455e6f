import type { DepartureId } from './departures.js'
import { usesSubstances, type Level, type PlacingAnswers } from './placing.js'

/**
 * The levels that the sentences alone give when nothing is unknown; none where they say nothing.
 *
 * Implements: R3.03–R3.06, R5.02–R5.06, R6.02–R6.04, R6.07, R6.10–R6.14, R5.09, R5.45.
 * Leaves out: R7.04–R7.09, whose lead-in R7.02 decides (severe and long-lasting), and R6.06, R6.08 and R6.09, which say
 * nothing beyond R3.04 and R3.05.
 */
export function literalLevels(a: PlacingAnswers, follow: ReadonlySet<DepartureId>): Level[] {
  const has = (condition: string): boolean => a.tilstander.includes(condition)
  const short = a.varighet === 'kortvarig'
  const mild = a.alvorlighet === 'mild'
  const moderate = a.alvorlighet === 'moderat'
  const severe = a.alvorlighet === 'alvorlig'
  const named = has('angst') || has('depresjon') || has('sovnvansker') || has('stress')

  let one = (mild && short) || (moderate && short && named && a.nyoppstatt)
  if (a.selvskading === 'vedvarende-eller-alvorlig' && !follow.has('lasting-self-harm-by-the-letter')) one = false

  let two = false
  if (severe && short) two = true
  if (mild && !short) two = true
  if (moderate && !short && has('traumereaksjon')) two = true
  if (has('psykose-god-prognose')) two = true
  if (short && has('skadelig-bruk') && !has('avhengighet') && a.funksjonsfall === 'noe') two = true
  if (!severe && (has('personlighetsforstyrrelse') || has('spiseforstyrrelse'))) two = true
  if (has('depresjon') && a.tilbakevendende && usesSubstances(a) && a.funksjonsfall !== 'betydelig') two = true
  if (has('forlenget-sorgforstyrrelse')) two = true
  if (has('sorg') && a.funksjonsfall === 'betydelig') two = true
  if (severe && !short) two = false

  const three = severe && !short

  const levels: Level[] = []
  if (one) levels.push(1)
  if (two) levels.push(2)
  if (three) levels.push(3)
  return levels
}
