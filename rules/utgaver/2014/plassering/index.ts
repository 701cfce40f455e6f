import type { Rule } from '../../../../src/engine/rule.js'
import { akuttPsykoseGodPrognose } from './akutt-psykose-god-prognose.js'
import { alvorligBipolarLidelse } from './alvorlig-bipolar-lidelse.js'
import { alvorligDepresjon } from './alvorlig-depresjon.js'
import { alvorligOgKortvarig } from './alvorlig-og-kortvarig.js'
import { alvorligOgLangvarig } from './alvorlig-og-langvarig.js'
import { alvorligPersonlighetsforstyrrelse } from './alvorlig-personlighetsforstyrrelse.js'
import { avhengighet } from './avhengighet.js'
import { hoytAlkoholkonsum } from './hoyt-alkoholkonsum.js'
import { illegaleRusmidlerMedKlarFunksjonssvikt } from './illegale-rusmidler-med-klar-funksjonssvikt.js'
import { illegaleRusmidlerUtenAvhengighet } from './illegale-rusmidler-uten-avhengighet.js'
import { illegaleRusmidlerUtenKlarFunksjonssvikt } from './illegale-rusmidler-uten-klar-funksjonssvikt.js'
import { langvarigMildereAngstEllerDepresjon } from './langvarig-mildere-angst-eller-depresjon.js'
import { mellomDefinisjonOgEksempel } from './mellom-definisjon-og-eksempel.js'
import { mildOgKortvarig } from './mild-og-kortvarig.js'
import { mildOgLangvarig } from './mild-og-langvarig.js'
import { mindreAlvorligPersonlighetsEllerSpiseforstyrrelse } from './mindre-alvorlig-personlighets-eller-spiseforstyrrelse.js'
import { moderatMedFlereTilstander } from './moderat-med-flere-tilstander.js'
import { moderatOgKortvarig } from './moderat-og-kortvarig.js'
import { moderatOgLangvarig } from './moderat-og-langvarig.js'
import { nyoppstattAngstEllerDepresjon } from './nyoppstatt-angst-eller-depresjon.js'
import { schizofreni } from './schizofreni.js'
import { selvskadingUtenPersonlighetsforstyrrelse } from './selvskading-uten-personlighetsforstyrrelse.js'
import { skadeligBrukOgTilbakevendendeDepresjon } from './skadelig-bruk-og-tilbakevendende-depresjon.js'
import { tidsbegrensetSkadeligBruk } from './tidsbegrenset-skadelig-bruk.js'
import { tilstandUtenforHovedforlop1 } from './tilstand-utenfor-hovedforlop-1.js'
import { vedvarendeEllerAlvorligSelvskading } from './vedvarende-eller-alvorlig-selvskading.js'

/** The definitions, the examples of each hovedforløp, and the careful reading of what they leave open. */
export const plassering: readonly Rule[] = [
  mildOgKortvarig,
  alvorligOgKortvarig,
  mildOgLangvarig,
  alvorligOgLangvarig,
  nyoppstattAngstEllerDepresjon,
  selvskadingUtenPersonlighetsforstyrrelse,
  illegaleRusmidlerUtenKlarFunksjonssvikt,
  hoytAlkoholkonsum,
  akuttPsykoseGodPrognose,
  tidsbegrensetSkadeligBruk,
  illegaleRusmidlerUtenAvhengighet,
  langvarigMildereAngstEllerDepresjon,
  mindreAlvorligPersonlighetsEllerSpiseforstyrrelse,
  skadeligBrukOgTilbakevendendeDepresjon,
  avhengighet,
  alvorligBipolarLidelse,
  alvorligDepresjon,
  schizofreni,
  alvorligPersonlighetsforstyrrelse,
  moderatOgKortvarig,
  moderatMedFlereTilstander,
  moderatOgLangvarig,
  mellomDefinisjonOgEksempel,
  tilstandUtenforHovedforlop1,
  vedvarendeEllerAlvorligSelvskading,
  illegaleRusmidlerMedKlarFunksjonssvikt,
]
