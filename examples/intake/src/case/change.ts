import type { Kartlegging, Override } from 'forlop'
import type { PathwayInstance } from 'forlop/pathways'
import { emptyCase, type Case, type ChosenMeasure, type PlanDraft, type ReferralDraft } from './case'

/** An answer: a value, a reason why there is none (`{ absent: … }`), or undefined to take the answer back. */
export type AnswerOf<F extends keyof Kartlegging = keyof Kartlegging> = Kartlegging[F]

/** What can happen to a case. */
export type Change =
  | { readonly type: 'answered'; readonly fact: keyof Kartlegging; readonly answer: AnswerOf }
  | { readonly type: 'matters-to-me'; readonly text: string }
  | { readonly type: 'measure-chosen'; readonly measure: ChosenMeasure }
  | { readonly type: 'measure-dropped'; readonly id: string }
  | { readonly type: 'overridden'; readonly override: Override }
  | { readonly type: 'override-withdrawn'; readonly action: string }
  | { readonly type: 'pathway'; readonly instance: PathwayInstance | null }
  | { readonly type: 'pakkeforlop'; readonly instance: PathwayInstance }
  | { readonly type: 'plan'; readonly draft: PlanDraft }
  | { readonly type: 'referral'; readonly draft: ReferralDraft }
  | { readonly type: 'loaded'; readonly loaded: Case }
  | { readonly type: 'cleared' }

export function change(before: Case, happened: Change): Case {
  switch (happened.type) {
    case 'answered': {
      const { [happened.fact]: _, ...others } = before.kartlegging
      const kartlegging = happened.answer === undefined ? others : { ...others, [happened.fact]: happened.answer }
      return { ...before, kartlegging: kartlegging as Kartlegging }
    }
    case 'matters-to-me':
      return { ...before, mattersToMe: happened.text }
    case 'measure-chosen':
      return { ...before, measures: [...without(before.measures, happened.measure.id), happened.measure] }
    case 'measure-dropped':
      return { ...before, measures: without(before.measures, happened.id) }
    case 'overridden': {
      const others = before.overrides.filter(({ action }) => action !== happened.override.action)
      return { ...before, overrides: [...others, happened.override] }
    }
    case 'override-withdrawn':
      return { ...before, overrides: before.overrides.filter(({ action }) => action !== happened.action) }
    case 'pathway':
      return { ...before, pathway: happened.instance }
    case 'pakkeforlop':
      return { ...before, pakkeforlop: { ...before.pakkeforlop, [happened.instance.pathway]: happened.instance } }
    case 'plan':
      return { ...before, plans: { ...before.plans, [happened.draft.plan]: happened.draft } }
    case 'referral':
      return { ...before, referrals: { ...before.referrals, [happened.draft.to]: happened.draft } }
    case 'loaded':
      return happened.loaded
    case 'cleared':
      return emptyCase
  }
}

const without = (measures: readonly ChosenMeasure[], id: string): readonly ChosenMeasure[] =>
  measures.filter((measure) => measure.id !== id)
