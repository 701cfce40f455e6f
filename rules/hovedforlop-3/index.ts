import type { Rule } from '../../src/engine/rule.js'
import { akuttplass } from './akuttplass.js'
import { ansvarsgruppe } from './ansvarsgruppe.js'
import { arbeid } from './arbeid.js'
import { arbeidetMedKriseOgMestringsplan } from './arbeidet-med-krise-og-mestringsplan.js'
import { arligHjertekontroll } from './arlig-hjertekontroll.js'
import { behandling } from './behandling.js'
import { bolig } from './bolig.js'
import { bredtTilbud } from './bredt-tilbud.js'
import { ernaring } from './ernaring.js'
import { fagligeRessurser } from './faglige-ressurser.js'
import { fastlege } from './fastlege.js'
import { fleksibleTjenester } from './fleksible-tjenester.js'
import { gjennomforingAvKartlegging } from './gjennomforing-av-kartlegging.js'
import { individuellPlan } from './individuell-plan.js'
import { innholdIKriseOgMestringsplan } from './innhold-i-krise-og-mestringsplan.js'
import { koordinator } from './koordinator.js'
import { koordinatorUtenIndividuellPlan } from './koordinator-uten-individuell-plan.js'
import { kriseOgMestringsplan } from './krise-og-mestringsplan.js'
import { kriseOgMestringsplanVedEkstraBehov } from './krise-og-mestringsplan-ved-ekstra-behov.js'
import { kroppsligHelse } from './kroppslig-helse.js'
import { levevaner } from './levevaner.js'
import { lopendeOppfolging } from './lopende-oppfolging.js'
import { mal } from './mal.js'
import { okonomi } from './okonomi.js'
import { oppsokendeHjelp } from './oppsokende-hjelp.js'
import { risikovurderingIOppsokendeTeam } from './risikovurdering-i-oppsokende-team.js'
import { roykeslutt } from './roykeslutt.js'
import { samarbeid } from './samarbeid.js'
import { sammenhengendeHjelp } from './sammenhengende-hjelp.js'
import { samtaleOmHenvisning } from './samtale-om-henvisning.js'
import { skadereduksjon } from './skadereduksjon.js'
import { sosialStotte } from './sosial-stotte.js'
import { tannhelse } from './tannhelse.js'
import { tidligereOpplysninger } from './tidligere-opplysninger.js'
import { tilgangTilAndreHovedforlop } from './tilgang-til-andre-hovedforlop.js'
import { tilgjengeligeTjenester } from './tilgjengelige-tjenester.js'
import { tvang } from './tvang.js'
import { tverrfagligTeam } from './tverrfaglig-team.js'
import { videreKartlegging } from './videre-kartlegging.js'

/** Help in hovedforlop 3: severe and lasting problems. Placing, risk and referral are in folders of their own. */
export const hovedforlop3: readonly Rule[] = [
  sammenhengendeHjelp,
  tilgjengeligeTjenester,
  fleksibleTjenester,
  bredtTilbud,
  tilgangTilAndreHovedforlop,
  koordinator,
  koordinatorUtenIndividuellPlan,
  ansvarsgruppe,
  individuellPlan,
  ...mal,
  kriseOgMestringsplan,
  kriseOgMestringsplanVedEkstraBehov,
  ...arbeidetMedKriseOgMestringsplan,
  ...innholdIKriseOgMestringsplan,
  ...gjennomforingAvKartlegging,
  tidligereOpplysninger,
  videreKartlegging,
  samtaleOmHenvisning,
  ...oppsokendeHjelp,
  ...risikovurderingIOppsokendeTeam,
  tverrfagligTeam,
  ...behandling,
  ...skadereduksjon,
  akuttplass,
  ...sosialStotte,
  ...bolig,
  ...arbeid,
  okonomi,
  ...fastlege,
  kroppsligHelse,
  arligHjertekontroll,
  levevaner,
  roykeslutt,
  tannhelse,
  ernaring,
  ...samarbeid,
  lopendeOppfolging,
  ...tvang,
  ...fagligeRessurser,
]
