import type { Rule } from '../../src/engine/rule.js'
import { etterUtskrivning } from './etter-utskrivning.js'
import { individuellTilpasning } from './individuell-tilpasning.js'
import { sammensattTilstand } from './sammensatt-tilstand.js'
import { tiltakFraAndreHovedforlop } from './tiltak-fra-andre-hovedforlop.js'

/** Cooperation between levels of care, and how a hovedforlop is fitted to the person: recommendations 2 and 3. */
export const samhandling: readonly Rule[] = [
  sammensattTilstand,
  etterUtskrivning,
  tiltakFraAndreHovedforlop,
  ...individuellTilpasning,
]
