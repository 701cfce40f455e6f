import type { Kartlegging } from '../../src/index.js'
import { tried, type FactName } from './facts.js'

/** The facts that place most people. */
export const placingCore = [
  'alvorlighet',
  'varighet',
  'nyoppstatt',
  'vedvarerEllerForverres',
  'funksjonsfall',
  'selvskading',
] as const satisfies readonly FactName[]

/** What is used, and what R6.13 asks for beside it. */
export const useFacts = [
  'problemomrade',
  'hoytAlkoholforbruk',
  'illegaleRusmidler',
  'injiserer',
  'tilbakevendende',
  'funksjonsfall',
] as const satisfies readonly FactName[]

/** Every way of answering these facts or leaving them open, on top of the other answers. */
export function* everyAnswer(names: readonly FactName[], others: Kartlegging): Generator<Kartlegging> {
  const [name, ...rest] = names
  if (name === undefined) {
    yield others
    return
  }
  yield* everyAnswer(rest, others)
  for (const value of tried[name]) yield* everyAnswer(rest, { ...others, [name]: value })
}

/** An adult with every risk found, so that each duty and its strength shows; the other placing facts are answered. */
export const answered = {
  alder: 40,
  problemomrade: ['psykisk-helse'],
  tilstander: ['angst'],
  tilbakevendende: false,
  rusutlostPsykoseGjentattEllerAlvorlig: false,
  selvmordsrisiko: 'avdekket',
  voldsrisiko: 'forhoyet',
  forsteHenvendelse: true,
  oppfolgingISpesialisthelsetjenesten: false,
} as const satisfies Kartlegging

/** The same adult with the other placing facts and the follow-up left open. */
export const open = { alder: 40, selvmordsrisiko: 'avdekket', voldsrisiko: 'tegn' } as const satisfies Kartlegging

/** An adult with a mild, short-lived depression, for whom it is use and recurrence that decide the level. */
export const recurrentOrNot = {
  alder: 40,
  tilstander: ['depresjon'],
  alvorlighet: 'mild',
  varighet: 'kortvarig',
  rusutlostPsykoseGjentattEllerAlvorlig: false,
  selvskading: 'nei',
} as const satisfies Kartlegging
