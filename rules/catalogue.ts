import type { Rule } from '../src/engine/rule.js'
import { akutt } from './akutt/index.js'
import { behovskartlegging } from './behovskartlegging/index.js'
import { henvisning } from './henvisning/index.js'
import { hovedforlop1 } from './hovedforlop-1/index.js'
import { hovedforlop2 } from './hovedforlop-2/index.js'
import { hovedforlop3 } from './hovedforlop-3/index.js'
import { lov } from './lov/index.js'
import { plassering } from './plassering/index.js'
import { risiko } from './risiko/index.js'
import { samhandling } from './samhandling/index.js'
import { skadereduksjon } from './skadereduksjon/index.js'
import { tjenestetilgang } from './tjenestetilgang/index.js'
import { voldsrisiko } from './voldsrisiko/index.js'

export { actions } from './handlinger/index.js'
export { facts } from './kartlegging/index.js'
export { sources } from './kilder/index.js'
export { omfang } from './omfang.js'

/** Every rule, in the order in which a reader meets them. */
export const rules: readonly Rule[] = [
  ...plassering,
  ...akutt,
  ...risiko,
  ...henvisning,
  ...behovskartlegging,
  ...hovedforlop1,
  ...hovedforlop2,
  ...hovedforlop3,
  ...samhandling,
  ...voldsrisiko,
  ...skadereduksjon,
  ...tjenestetilgang,
  ...lov,
]
