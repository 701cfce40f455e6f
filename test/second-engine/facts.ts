import type { Kartlegging } from '../../src/index.js'

/*
 * The facts that the decision table asks for, with the values that are tried where an answer is missing.
 *
 * Implements: section 1 of the decision logic and section 3 of the design (names, values, `not-applicable` reads as
 * "no"). Leaves out: every fact that the decision table does not ask for.
 */

const yesNo: readonly boolean[] = [false, true]

/** Conditions that a sentence of the decision logic names (section 2 and 3). */
const conditions = [
  'angst',
  'depresjon',
  'sovnvansker',
  'stress',
  'livskrise',
  'sorg',
  'forlenget-sorgforstyrrelse',
  'traumereaksjon',
  'bipolar-lidelse',
  'psykose-god-prognose',
  'rusutlost-psykose',
  'psykoselidelse',
  'personlighetsforstyrrelse',
  'spiseforstyrrelse',
  'problematisk-rusmiddelbruk',
  'skadelig-bruk',
  'avhengighet',
] as const

/** No sentence looks at more than two conditions at once, so lists of at most two say all that a list can say. */
const pairs = conditions.flatMap((one, index) => conditions.slice(index + 1).map((other) => [one, other]))
const lists: readonly (readonly string[])[] = [[], ...conditions.map((one) => [one]), ...pairs]

export const tried = {
  alder: [17, 18, 25, 26],
  ettervernBarnevern: yesNo,
  elevVideregaende: yesNo,
  problemomrade: [['psykisk-helse'], ['rusmidler']],
  alvorlighet: ['mild', 'moderat', 'alvorlig'],
  varighet: ['kortvarig', 'langvarig'],
  nyoppstatt: yesNo,
  tilbakevendende: yesNo,
  vedvarerEllerForverres: yesNo,
  funksjonsfall: ['ingen', 'noe', 'betydelig'],
  tilstander: lists,
  hoytAlkoholforbruk: yesNo,
  illegaleRusmidler: yesNo,
  injiserer: yesNo,
  rusutlostPsykoseGjentattEllerAlvorlig: yesNo,
  selvskading: ['nei', 'akutt-krise', 'vedvarende-eller-alvorlig'],
  selvmordsrisiko: ['nei', 'avdekket', 'akutt-fare'],
  voldsrisiko: ['nei', 'tegn', 'forhoyet', 'akutt-fare'],
  voldsrisikosituasjoner: [[], ['trusler']],
  oppfolgingISpesialisthelsetjenesten: yesNo,
  forsteHenvendelse: yesNo,
  alvorligErnaringsutfordring: yesNo,
  langvarigOgKoordinertBehov: yesNo,
  onskerIndividuellPlan: yesNo,
  mindrearigeBarn: yesNo,
  mindrearigeSosken: yesNo,
} as const

export type FactName = keyof typeof tried
export type Answers = { readonly [name in FactName]: (typeof tried)[name][number] }
export type Known = { readonly [name in FactName]?: Answers[name] }

const factNames = Object.keys(tried) as FactName[]

/** What "no" is for a fact, where it has one. */
const no: { readonly [name in FactName]?: unknown } = {
  ...Object.fromEntries(factNames.filter((name) => tried[name] === yesNo).map((name) => [name, false])),
  funksjonsfall: 'ingen',
  selvskading: 'nei',
  selvmordsrisiko: 'nei',
  voldsrisiko: 'nei',
  problemomrade: [],
  tilstander: [],
  voldsrisikosituasjoner: [],
}

/** The answers of a kartlegging that count here. An absent fact is unknown, but `not-applicable` is a "no". */
export function knownOf(kartlegging: Kartlegging): Known {
  const known: { [name: string]: unknown } = {}
  for (const name of factNames) {
    const answer = kartlegging[name]
    if (answer === undefined) continue
    if (typeof answer !== 'object' || Array.isArray(answer)) known[name] = answer
    else if ((answer as { absent: string }).absent === 'not-applicable' && name in no) known[name] = no[name]
  }
  return known
}

/** Every way of filling in what is unknown of these facts. */
export function fillIns(known: Known, names: readonly FactName[]): Known[] {
  const answered = Object.fromEntries(names.filter((name) => name in known).map((name) => [name, known[name]]))
  let ways: Known[] = [answered]
  for (const name of names)
    if (!(name in known)) ways = ways.flatMap((way) => tried[name].map((value) => ({ ...way, [name]: value })))
  return ways
}
