import type { Actions } from '../../src/engine/action.js'
import { akutt } from './akutt.js'
import { henvisning } from './henvisning.js'
import { hjelpen } from './hjelpen.js'
import { kartlegging } from './kartlegging.js'
import { lov } from './lov.js'
import { planer } from './planer.js'
import { risiko } from './risiko.js'
import { samarbeid } from './samarbeid.js'
import { tilbud } from './tilbud.js'

/** Everything that can be asked for, by id. Ids are public and never reused. */
export const actions = {
  ...akutt,
  ...risiko,
  ...henvisning,
  ...kartlegging,
  ...hjelpen,
  ...planer,
  ...samarbeid,
  ...tilbud,
  ...lov,
} as const satisfies Actions

export type ActionId = keyof typeof actions
