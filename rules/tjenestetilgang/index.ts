import type { Rule } from '../../src/engine/rule.js'
import { familieOgNettverk } from './familie-og-nettverk.js'
import { fastlege } from './fastlege.js'
import { hjelpPaBoligmarkedet } from './hjelp-pa-boligmarkedet.js'
import { kroppsligHelse } from './kroppslig-helse.js'
import { kurs } from './kurs.js'
import { lavterskeltilbud } from './lavterskeltilbud.js'
import { mal } from './mal.js'
import { oppsokendeHjelp } from './oppsokende-hjelp.js'
import { partnereIHelsetjenesten } from './partnere-i-helsetjenesten.js'
import { partnereUtenforHelsetjenesten } from './partnere-utenfor-helsetjenesten.js'
import { raskHjelp } from './rask-hjelp.js'
import { raskInformasjon } from './rask-informasjon.js'
import { samordnetHjelp } from './samordnet-hjelp.js'
import { samtaleOgBehandling } from './samtale-og-behandling.js'
import { samvalg } from './samvalg.js'
import { selvhjelp } from './selvhjelp.js'
import { skadereduksjon } from './skadereduksjon.js'
import { sosialeMoteplasser } from './sosiale-moteplasser.js'
import { tilgang } from './tilgang.js'
import { tilpassetBolig } from './tilpasset-bolig.js'
import { tilpassetHjelp } from './tilpasset-hjelp.js'
import { tolk } from './tolk.js'
import { tverrfagligTeam } from './tverrfaglig-team.js'

export const tjenestetilgang: readonly Rule[] = [
  ...familieOgNettverk,
  ...fastlege,
  hjelpPaBoligmarkedet,
  ...kroppsligHelse,
  ...kurs,
  ...lavterskeltilbud,
  ...mal,
  ...oppsokendeHjelp,
  ...partnereIHelsetjenesten,
  ...partnereUtenforHelsetjenesten,
  ...raskHjelp,
  ...raskInformasjon,
  samordnetHjelp,
  ...samtaleOgBehandling,
  ...samvalg,
  ...selvhjelp,
  ...skadereduksjon,
  ...sosialeMoteplasser,
  ...tilgang,
  tilpassetBolig,
  ...tilpassetHjelp,
  ...tolk,
  ...tverrfagligTeam,
]
