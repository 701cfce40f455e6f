import type { Rule } from '../../src/engine/rule.js'
import { avvergAlvorligForbrytelse } from './avverg-alvorlig-forbrytelse.js'
import { hjelpUtsatteForVold } from './hjelp-utsatte-for-vold.js'
import { individuellPlan } from './individuell-plan.js'
import { ivaretaMindrearige } from './ivareta-mindrearige.js'
import { kartleggMindrearige } from './kartlegg-mindrearige.js'
import { koordinator } from './koordinator.js'
import { meldBarnevernet } from './meld-barnevernet.js'
import { meldBehovForIndividuellPlan } from './meld-behov-for-individuell-plan.js'
import { meldingGravid } from './melding-gravid.js'
import { oppmerksomhetPaVold } from './oppmerksomhet-pa-vold.js'
import { varsleNodetater } from './varsle-nodetater.js'
import { vurderRusbrukISvangerskapet } from './vurder-rusbruk-i-svangerskapet.js'

/** What statutes demand beside the guide. They hold for everyone, whatever guide the person belongs under. */
export const lov: readonly Rule[] = [
  kartleggMindrearige,
  ivaretaMindrearige,
  meldBarnevernet,
  oppmerksomhetPaVold,
  hjelpUtsatteForVold,
  avvergAlvorligForbrytelse,
  varsleNodetater,
  vurderRusbrukISvangerskapet,
  meldingGravid,
  meldBehovForIndividuellPlan,
  koordinator,
  individuellPlan,
]
