import type { Rule } from '../../src/engine/rule.js'
import { arbeidIHovedforlop1 } from './arbeid.js'
import { fastlegeIHovedforlop1 } from './fastlege.js'
import { funksjonsnedsettelse } from './funksjonsnedsettelse.js'
import { fysiskAktivitetIHovedforlop1 } from './fysisk-aktivitet.js'
import { gravide } from './gravide.js'
import { kartleggingIHovedforlop1 } from './kartlegging.js'
import { kurs } from './kurs.js'
import { lavterskeltilbud } from './lavterskeltilbud.js'
import { malIHovedforlop1 } from './mal-for-hjelpen.js'
import { parorendeOgFamilie } from './parorende-og-familie.js'
import { samarbeidIHovedforlop1 } from './samarbeid.js'
import { samtaletilbud } from './samtaletilbud.js'
import { samvalgIHovedforlop1 } from './samvalg.js'
import { selvhjelp } from './selvhjelp.js'
import { sosialStotteIHovedforlop1 } from './sosial-stotte.js'
import { sporsmal } from './sporsmal.js'
import { tilbyKartlegging } from './tilby-kartlegging.js'
import { tilpasningIHovedforlop1 } from './tilpasning.js'
import { utenKrav } from './uten-krav.js'

export const hovedforlop1: readonly Rule[] = [
  ...arbeidIHovedforlop1,
  fastlegeIHovedforlop1,
  funksjonsnedsettelse,
  ...fysiskAktivitetIHovedforlop1,
  ...gravide,
  ...kartleggingIHovedforlop1,
  ...kurs,
  ...lavterskeltilbud,
  ...malIHovedforlop1,
  ...parorendeOgFamilie,
  ...samarbeidIHovedforlop1,
  ...samtaletilbud,
  ...samvalgIHovedforlop1,
  ...selvhjelp,
  ...sosialStotteIHovedforlop1,
  ...sporsmal,
  tilbyKartlegging,
  ...tilpasningIHovedforlop1,
  ...utenKrav,
]
