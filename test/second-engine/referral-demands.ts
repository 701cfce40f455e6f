import { derived, guideline, type Demands, type Group } from './demand.js'
import type { FactName } from './facts.js'

/**
 * Referral and contact irrespective of risk findings: the fifth column of the decision table.
 *
 * Implements: rows 2, 4, 5, 7, 8, 9 and 11: R6.15 (also for acute psychosis, which is new and severe: R6.04), R6.17
 * (G2), R6.21 and R6.22 (G4, G16, G31), R7.10–R7.12; R6.05 and R6.29 (G30); invariant 14.
 * Leaves out: R5.46, R6.16, R6.30, R4.38, R6.67 and R7.59, which have no fixed action id; which pathway a referral
 * opens (G22).
 */
export const newAndSevere: Group = {
  reads: ['alvorlighet', 'nyoppstatt'],
  conditions: ['psykose-god-prognose'],
  asks: [],
  actions: ['henvis-nyoppstatt-alvorlig'],
  safety: true,
  demand: (a, _place, { follow }) => {
    const acute = a.tilstander.includes('psykose-god-prognose') && !follow.has('acute-psychosis-is-new-and-severe')
    return acute || (a.alvorlighet === 'alvorlig' && a.nyoppstatt)
      ? { 'henvis-nyoppstatt-alvorlig': guideline.should }
      : {}
  },
}

export const pathway: Group = {
  reads: ['alvorlighet', 'nyoppstatt', 'vedvarerEllerForverres', 'funksjonsfall'],
  asks: ['oppfolgingISpesialisthelsetjenesten'],
  uncleared: (answers, known, { follow }) => {
    const clears = (fact: FactName): boolean => fact in known && !follow.has('cleared-referral-stays-precautionary')
    return {
      ...answers,
      ...(!clears('oppfolgingISpesialisthelsetjenesten') && { oppfolgingISpesialisthelsetjenesten: false }),
      ...(!clears('nyoppstatt') && { nyoppstatt: false }),
    }
  },
  actions: ['henvis-pasientforlop'],
  safety: true,
  demand: (a, place, { reading }) => {
    const severe = a.alvorlighet === 'alvorlig'
    const moderate = a.alvorlighet === 'moderat'
    const persists = a.vedvarerEllerForverres
    const noFollowUp = !a.oppfolgingISpesialisthelsetjenesten
    const byText: Demands = { 'henvis-pasientforlop': guideline.should }
    const byGap: Demands = { 'henvis-pasientforlop': derived.should }

    if (place === 3 && severe && noFollowUp) return byText
    if (place === 2 && persists && (moderate || a.funksjonsfall === 'betydelig')) return byText
    if (reading === 'literal') return {}
    // The text of hovedforlop 2 is read as holding in all of them.
    if (persists && (moderate || a.funksjonsfall === 'betydelig')) return byGap
    // What the sentences leave out: severe problems that go on, and severe problems that are not new.
    if (persists && severe) return byGap
    if (severe && !a.nyoppstatt && noFollowUp) return byGap
    return {}
  },
}

export const firstContact: Group = {
  reads: ['alvorlighet', 'varighet'],
  asks: ['forsteHenvendelse'],
  actions: ['vurder-radforing-eller-henvisning'],
  safety: true,
  demand: (a, _place, { reading }) => {
    if (a.varighet !== 'langvarig' || !a.forsteHenvendelse) return {}
    if (a.alvorlighet === 'mild') return { 'vurder-radforing-eller-henvisning': guideline.should }
    // `mildere` is less than severe (G2), and raising severity never removes an action (invariant 14).
    return reading === 'careful' ? { 'vurder-radforing-eller-henvisning': derived.should } : {}
  },
}

export const drugInducedPsychosis: Group = {
  reads: ['rusutlostPsykoseGjentattEllerAlvorlig'],
  asks: [],
  actions: ['involver-spesialist-rusutlost-psykose'],
  safety: true,
  demand: (a) =>
    a.rusutlostPsykoseGjentattEllerAlvorlig ? { 'involver-spesialist-rusutlost-psykose': guideline.should } : {},
}

export const eating: Group = {
  reads: ['alvorlighet'],
  conditions: ['spiseforstyrrelse'],
  asks: ['alvorligErnaringsutfordring'],
  actions: ['samarbeid-spesialist-spiseforstyrrelse'],
  safety: true,
  demand: (a) => {
    const severeDisorder = a.alvorlighet === 'alvorlig' && a.tilstander.includes('spiseforstyrrelse')
    return severeDisorder || a.alvorligErnaringsutfordring
      ? { 'samarbeid-spesialist-spiseforstyrrelse': guideline.should }
      : {}
  },
}
