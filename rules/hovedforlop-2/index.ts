import type { Rule } from '../../src/engine/rule.js'
import { akuttplass } from './akuttplass.js'
import { arbeidIHovedforlop2 } from './arbeid.js'
import { boligIHovedforlop2 } from './bolig.js'
import { fastlegeIHovedforlop2 } from './fastlege.js'
import { fysiskAktivitetIHovedforlop2 } from './fysisk-aktivitet.js'
import { henvisningensInnhold } from './henvisning.js'
import { individuellPlanIHovedforlop2 } from './individuell-plan.js'
import { informasjonOmHenvisning } from './informasjon-om-henvisning.js'
import { kartleggingIHovedforlop2 } from './kartlegging.js'
import { kriseOgMestringsplanIHovedforlop2 } from './krise-og-mestringsplan.js'
import { kroppsligHelseIHovedforlop2 } from './kroppslig-helse.js'
import { legemidlerIHovedforlop2 } from './legemidler.js'
import { livshendelserBakVanskene } from './livshendelser.js'
import { malIHovedforlop2 } from './mal-for-hjelpen.js'
import { okonomiIHovedforlop2 } from './okonomi.js'
import { samarbeidIHovedforlop2 } from './samarbeid.js'
import { samtaleOgBehandling } from './samtale-og-behandling.js'
import { samvalgIHovedforlop2 } from './samvalg.js'
import { sosialStotteIHovedforlop2 } from './sosial-stotte.js'
import { tannhelseIHovedforlop2 } from './tannhelse.js'
import { tilbakefallsplan } from './tilbakefallsplan.js'
import { tilgangTilHovedforlop1 } from './tilgang-til-hovedforlop-1.js'
import { tilpasningIHovedforlop2 } from './tilpasning.js'
import { tverrfagligTeamIHovedforlop2 } from './tverrfaglig-team.js'
import { vurderHenvisning } from './vurder-henvisning.js'

export const hovedforlop2: readonly Rule[] = [
  ...akuttplass,
  ...arbeidIHovedforlop2,
  ...boligIHovedforlop2,
  ...fastlegeIHovedforlop2,
  ...fysiskAktivitetIHovedforlop2,
  ...henvisningensInnhold,
  individuellPlanIHovedforlop2,
  informasjonOmHenvisning,
  ...kartleggingIHovedforlop2,
  kriseOgMestringsplanIHovedforlop2,
  ...kroppsligHelseIHovedforlop2,
  ...legemidlerIHovedforlop2,
  ...livshendelserBakVanskene,
  ...malIHovedforlop2,
  ...okonomiIHovedforlop2,
  ...samarbeidIHovedforlop2,
  ...samtaleOgBehandling,
  ...samvalgIHovedforlop2,
  ...sosialStotteIHovedforlop2,
  ...tannhelseIHovedforlop2,
  tilbakefallsplan,
  ...tilgangTilHovedforlop1,
  ...tilpasningIHovedforlop2,
  tverrfagligTeamIHovedforlop2,
  vurderHenvisning,
]
