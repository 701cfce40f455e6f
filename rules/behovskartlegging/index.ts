import type { Rule } from '../../src/engine/rule.js'
import { behovISinHelhet } from './behov-i-sin-helhet.js'
import { eldre } from './eldre.js'
import { gjennomforing } from './gjennomforing.js'
import { grunnlagForMedvirkning } from './grunnlag-for-medvirkning.js'
import { informasjonOgMedvirkning } from './informasjon-og-medvirkning.js'
import { kartleggingsverktoy } from './kartleggingsverktoy.js'
import { mindrearige } from './mindrearige.js'
import { nedsattKognisjon } from './nedsatt-kognisjon.js'
import { overdoserisiko } from './overdoserisiko.js'
import { overdosesamtale } from './overdosesamtale.js'
import { parorendeVedAlvorligLidelse } from './parorende-ved-alvorlig-lidelse.js'
import { parorende } from './parorende.js'
import { parorendeveilederen } from './parorendeveilederen.js'
import { startAvHjelp } from './start-av-hjelp.js'
import { temaOmHelse } from './tema-om-helse.js'
import { temaOmLivssituasjon } from './tema-om-livssituasjon.js'
import { temaOmPersonen } from './tema-om-personen.js'
import { tidligereKartlegging } from './tidligere-kartlegging.js'
import { uklareSomatiskePlager } from './uklare-somatiske-plager.js'
import { verktoyVedMistanke } from './verktoy-ved-mistanke.js'
import { voldsutsatthet } from './voldsutsatthet.js'

/** What the mapping covers and how it is done (recommendation R4), but for the duty to map and the risk of harm. */
export const behovskartlegging: readonly Rule[] = [
  informasjonOgMedvirkning,
  grunnlagForMedvirkning,
  startAvHjelp,
  ...gjennomforing,
  ...behovISinHelhet,
  ...temaOmPersonen,
  ...temaOmHelse,
  ...temaOmLivssituasjon,
  ...tidligereKartlegging,
  ...parorende,
  parorendeVedAlvorligLidelse,
  parorendeveilederen,
  ...kartleggingsverktoy,
  ...verktoyVedMistanke,
  nedsattKognisjon,
  ...uklareSomatiskePlager,
  eldre,
  ...mindrearige,
  overdoserisiko,
  overdosesamtale,
  voldsutsatthet,
]
