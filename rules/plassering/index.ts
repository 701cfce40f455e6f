import type { Rule } from '../../src/engine/rule.js'
import { akuttPsykoseGodPrognose } from './akutt-psykose-god-prognose.js'
import { alvorligOgKortvarig } from './alvorlig-og-kortvarig.js'
import { alvorligOgLangvarig } from './alvorlig-og-langvarig.js'
import { alvorligRusutlostPsykose } from './alvorlig-rusutlost-psykose.js'
import { forlengetSorgforstyrrelse } from './forlenget-sorgforstyrrelse.js'
import { rusutlostPsykoseMinst2 } from './gjentatt-eller-alvorlig-rusutlost-psykose.js'
import { langvarigMerSannsynlig } from './langvarig-mer-sannsynlig.js'
import { livshendelser } from './livshendelser.js'
import { mildOgKortvarig } from './mild-og-kortvarig.js'
import { mildOgLangvarig } from './mild-og-langvarig.js'
import { moderatMedFlereTilstander } from './moderat-med-flere-tilstander.js'
import { moderatOgKortvarig } from './moderat-og-kortvarig.js'
import { moderatOgLangvarig } from './moderat-og-langvarig.js'
import { moderatOgNyoppstatt } from './moderat-og-nyoppstatt.js'
import { personlighetsEllerSpiseforstyrrelse } from './personlighets-eller-spiseforstyrrelse.js'
import { plagerEtterTraume } from './plager-etter-traume.js'
import { rusOgDepresjonMinst2 } from './rus-og-depresjon-minst-2.js'
import { rusOgDepresjon } from './rus-og-tilbakevendende-depresjon.js'
import { skadeligBruk } from './skadelig-bruk.js'
import { skadeligBrukMedMer } from './skadelig-bruk-med-mer.js'
import { sorgMedFunksjonsfall } from './sorg-med-funksjonsfall.js'
import { tilstandUtenforHovedforlop1 } from './tilstand-utenfor-hovedforlop-1.js'
import { vedvarendeEllerAlvorligSelvskading } from './vedvarende-eller-alvorlig-selvskading.js'

export const plassering: readonly Rule[] = [
  mildOgKortvarig,
  mildOgLangvarig,
  alvorligOgKortvarig,
  alvorligOgLangvarig,
  moderatOgNyoppstatt,
  moderatOgKortvarig,
  moderatMedFlereTilstander,
  moderatOgLangvarig,
  plagerEtterTraume,
  sorgMedFunksjonsfall,
  skadeligBruk,
  skadeligBrukMedMer,
  akuttPsykoseGodPrognose,
  forlengetSorgforstyrrelse,
  personlighetsEllerSpiseforstyrrelse,
  rusOgDepresjon,
  vedvarendeEllerAlvorligSelvskading,
  tilstandUtenforHovedforlop1,
  rusutlostPsykoseMinst2,
  alvorligRusutlostPsykose,
  rusOgDepresjonMinst2,
  ...langvarigMerSannsynlig,
  ...livshendelser,
]
