import type { Rule } from '../../src/engine/rule.js'
import { ansvarForBehandlingen } from './ansvar-for-behandlingen.js'
import { behandlingMotVoldsutovelse } from './behandling-mot-voldsutovelse.js'
import { fagligeRessurser } from './faglige-ressurser.js'
import { handteringsplan } from './handteringsplan.js'
import { kunnskapsdeling } from './kunnskapsdeling.js'
import { relasjonOgAllianse } from './relasjon-og-allianse.js'
import { tilgangTrossVoldsrisiko } from './tilgang-tross-voldsrisiko.js'
import { tiltak } from './tiltak.js'
import { tiltakHosSpesialist } from './tiltak-hos-spesialist.js'
import { tryggeRammer } from './trygge-rammer.js'
import { tvangsmedisinering } from './tvangsmedisinering.js'
import { utredning } from './utredning.js'
import { voldsutsatte } from './voldsutsatte.js'
import { voldsutsatthetVedRusproblem } from './voldsutsatthet-ved-rusproblem.js'

export const voldsrisiko: readonly Rule[] = [
  ansvarForBehandlingen,
  behandlingMotVoldsutovelse,
  ...fagligeRessurser,
  ...handteringsplan,
  ...kunnskapsdeling,
  ...relasjonOgAllianse,
  tilgangTrossVoldsrisiko,
  ...tiltak,
  ...tiltakHosSpesialist,
  tryggeRammer,
  ...tvangsmedisinering,
  ...utredning,
  ...voldsutsatte,
  voldsutsatthetVedRusproblem,
]
