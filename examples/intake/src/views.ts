import type { ComponentType } from 'react'
import { DecisionAndQuestions } from './kartlegging/View'
import { Tiltak } from './tiltak/View'
import { Forlop } from './forlop/View'
import { Planer } from './planer/View'
import { Henvisning } from './henvisning/View'
import { Summary } from './summary/View'
import type { Text } from './text/locale'
import type { ViewProps } from './Workbench'

export type ViewId = 'kartlegging' | 'tiltak' | 'forlop' | 'planer' | 'henvisning' | 'oppsummering'

export interface View {
  readonly title: Text
  readonly component: ComponentType<ViewProps>
}

/** The views, in the order of a first conversation. */
export const views: { readonly [V in ViewId]: View } = {
  kartlegging: { title: { nb: 'Kartlegging', nn: 'Kartlegging', en: 'Assessment' }, component: DecisionAndQuestions },
  tiltak: { title: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' }, component: Tiltak },
  forlop: { title: { nb: 'Forløp', nn: 'Forløp', en: 'Pathway' }, component: Forlop },
  planer: { title: { nb: 'Planer', nn: 'Planar', en: 'Plans' }, component: Planer },
  henvisning: { title: { nb: 'Henvisning', nn: 'Tilvising', en: 'Referral' }, component: Henvisning },
  oppsummering: { title: { nb: 'Oppsummering', nn: 'Oppsummering', en: 'Summary' }, component: Summary },
}
