import { guideline, law, type Demand, type Group } from './demand.js'

/**
 * What does not rest on a risk or on severity.
 *
 * Implements: R4.01 (invariant 5); R7.22, R7.23, R7.26, R6.57, R6.58, R7.24 (invariant 21); the right to a coordinator
 * and an individual plan with long-lasting and coordinated needs (hol §§ 7-1, 7-2), and the duty towards children and
 * siblings under 18 (hpl § 10 a, R4.24, R4.25), which no level and no age of the person takes away.
 * Leaves out: low-threshold services, which are for choosing and not for deciding (R1.33, R5.11–R5.15).
 */
export const needs: Group = {
  reads: [],
  asks: [],
  actions: ['kartlegg-behov'],
  safety: true,
  demand: () => ({ 'kartlegg-behov': guideline.shall }),
}

export const plans: Group = {
  reads: [],
  asks: ['langvarigOgKoordinertBehov', 'onskerIndividuellPlan'],
  actions: ['krise-og-mestringsplan', 'individuell-plan', 'koordinator', 'ansvarsgruppe'],
  safety: false,
  anyAge: true,
  demand: (a, place) => {
    const demands: { [action: string]: Demand } = {}
    if (place === 2) demands['krise-og-mestringsplan'] = guideline.may
    if (place === 2) demands['individuell-plan'] = guideline.may
    if (place === 3) demands['krise-og-mestringsplan'] = guideline.should
    if (place === 3) demands['koordinator'] = guideline.should
    if (place === 3) demands['ansvarsgruppe'] = guideline.should
    if (place === 3 && a.onskerIndividuellPlan) demands['individuell-plan'] = guideline.should
    if (a.langvarigOgKoordinertBehov) demands['koordinator'] = law.shall
    if (a.langvarigOgKoordinertBehov) demands['individuell-plan'] = law.shall
    return demands
  },
}

export const minors: Group = {
  reads: [],
  asks: ['mindrearigeBarn', 'mindrearigeSosken'],
  actions: ['ivareta-mindrearige'],
  safety: true,
  anyAge: true,
  demand: (a) => (a.mindrearigeBarn || a.mindrearigeSosken ? { 'ivareta-mindrearige': law.shall } : {}),
}
