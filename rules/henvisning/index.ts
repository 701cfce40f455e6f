import type { Rule } from '../../src/engine/rule.js'
import { alvorligUtenOppfolging } from './alvorlig-uten-oppfolging.js'
import { byttHovedforlop } from './bytt-hovedforlop.js'
import { forsteHenvendelse } from './forste-henvendelse.js'
import { forsteHenvendelseLangvarig } from './forste-henvendelse-langvarig.js'
import { forverringIHovedforlop1 } from './forverring-i-hovedforlop-1.js'
import { forverringIAlleHovedforlop } from './forverring-i-alle-hovedforlop.js'
import { funksjonsfallIAlleHovedforlop } from './funksjonsfall-i-alle-hovedforlop.js'
import { funksjonsfallSomVedvarer } from './funksjonsfall-som-vedvarer.js'
import { hovedforlop3UtenOppfolging } from './hovedforlop-3-uten-oppfolging.js'
import { kartleggBehov } from './kartlegg-behov.js'
import { kommunenManglerKompetanse } from './kommunen-mangler-kompetanse.js'
import { merIntensivHjelp } from './mer-intensiv-hjelp.js'
import { minstModeratSomVedvarer } from './minst-moderat-som-vedvarer.js'
import { moderatSomVedvarer } from './moderat-som-vedvarer.js'
import { nyoppstattAlvorlig } from './nyoppstatt-alvorlig.js'
import { planForVidereSamarbeid } from './plan-for-videre-samarbeid.js'
import { radUtenHenvisning } from './rad-uten-henvisning.js'
import { rusutlostPsykose } from './rusutlost-psykose.js'
import { spiseforstyrrelseHenvisning } from './spiseforstyrrelse-henvisning.js'
import { spiseforstyrrelseSamarbeid } from './spiseforstyrrelse-samarbeid.js'
import { utredningIHovedforlop3 } from './utredning-i-hovedforlop-3.js'

export const henvisning: readonly Rule[] = [
  kartleggBehov,
  nyoppstattAlvorlig,
  planForVidereSamarbeid,
  hovedforlop3UtenOppfolging,
  alvorligUtenOppfolging,
  moderatSomVedvarer,
  minstModeratSomVedvarer,
  funksjonsfallSomVedvarer,
  funksjonsfallIAlleHovedforlop,
  forsteHenvendelse,
  forsteHenvendelseLangvarig,
  rusutlostPsykose,
  spiseforstyrrelseSamarbeid,
  spiseforstyrrelseHenvisning,
  forverringIHovedforlop1,
  forverringIAlleHovedforlop,
  kommunenManglerKompetanse,
  utredningIHovedforlop3,
  radUtenHenvisning,
  merIntensivHjelp,
  byttHovedforlop,
]
