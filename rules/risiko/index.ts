import type { Rule } from '../../src/engine/rule.js'
import { fangOppSelvmordstanker } from './fang-opp-selvmordstanker.js'
import { folgNasjonaleRad } from './folg-nasjonale-rad.js'
import { folgTrinnveiledningIkkeKartlagt } from './folg-trinnveiledning-ikke-kartlagt.js'
import { folgTrinnveiledningKartlagt } from './folg-trinnveiledning-kartlagt.js'
import { forebyggSelvskadingOgSelvmord } from './forebygg-selvskading-og-selvmord.js'
import { henvisSpesialistSelvmordsrisiko } from './henvis-spesialist-selvmordsrisiko.js'
import { henvisSpesialistSelvmordsrisikoHovedforlop3 } from './henvis-spesialist-selvmordsrisiko-hovedforlop-3.js'
import { henvisSpesialistSelvskading } from './henvis-spesialist-selvskading.js'
import { henvisSpesialistSelvskadingHovedforlop3 } from './henvis-spesialist-selvskading-hovedforlop-3.js'
import { henvisSpesialistVoldsrisiko } from './henvis-spesialist-voldsrisiko.js'
import { henvisSpesialistVoldsrisikoHovedforlop3 } from './henvis-spesialist-voldsrisiko-hovedforlop-3.js'
import { kartleggSelvmordsrisiko } from './kartlegg-selvmordsrisiko.js'
import { kartleggSelvmordsrisikoHovedforlop3 } from './kartlegg-selvmordsrisiko-hovedforlop-3.js'
import { kartleggSelvskading } from './kartlegg-selvskading.js'
import { kartleggSelvskadingHovedforlop3 } from './kartlegg-selvskading-hovedforlop-3.js'
import { kartleggVoldsrisiko } from './kartlegg-voldsrisiko.js'
import { kartleggVoldsrisikoHovedforlop3 } from './kartlegg-voldsrisiko-hovedforlop-3.js'
import { kontaktSpesialistSelvmordsrisiko } from './kontakt-spesialist-selvmordsrisiko.js'
import { kontaktSpesialistSelvmordsrisikoVidere } from './kontakt-spesialist-selvmordsrisiko-videre.js'
import { kontaktSpesialistSelvskading } from './kontakt-spesialist-selvskading.js'
import { kontaktSpesialistSelvskadingVidere } from './kontakt-spesialist-selvskading-videre.js'
import { kontaktSpesialistVoldsrisiko } from './kontakt-spesialist-voldsrisiko.js'
import { kontaktSpesialistVoldsrisikoVidere } from './kontakt-spesialist-voldsrisiko-videre.js'
import { samarbeidPoliti } from './samarbeid-politi.js'
import { samarbeidSpesialistVoldsrisiko } from './samarbeid-spesialist-voldsrisiko.js'
import { samarbeidSpesialistVoldsrisikoHovedforlop3 } from './samarbeid-spesialist-voldsrisiko-hovedforlop-3.js'
import { sokVeiledningSelvmordsrisikoHovedforlop3 } from './sok-veiledning-selvmordsrisiko-hovedforlop-3.js'
import { sokVeiledningSelvmordsrisiko } from './sok-veiledning-selvmordsrisiko.js'
import { sokVeiledningSelvskadingHovedforlop3 } from './sok-veiledning-selvskading-hovedforlop-3.js'
import { sokVeiledningSelvskading } from './sok-veiledning-selvskading.js'
import { sokVeiledningVoldsrisiko } from './sok-veiledning-voldsrisiko.js'
import { sokVeiledningVoldsrisikoHovedforlop2 } from './sok-veiledning-voldsrisiko-hovedforlop-2.js'
import { voldsrisikohandteringsplan } from './voldsrisikohandteringsplan.js'
import { voldsrisikoutredning } from './voldsrisikoutredning.js'

export const risiko: readonly Rule[] = [
  kartleggSelvskading,
  kartleggSelvskadingHovedforlop3,
  kontaktSpesialistSelvskading,
  kontaktSpesialistSelvskadingVidere,
  henvisSpesialistSelvskading,
  henvisSpesialistSelvskadingHovedforlop3,
  kartleggSelvmordsrisiko,
  kartleggSelvmordsrisikoHovedforlop3,
  kontaktSpesialistSelvmordsrisiko,
  kontaktSpesialistSelvmordsrisikoVidere,
  henvisSpesialistSelvmordsrisiko,
  henvisSpesialistSelvmordsrisikoHovedforlop3,
  kartleggVoldsrisiko,
  kartleggVoldsrisikoHovedforlop3,
  kontaktSpesialistVoldsrisiko,
  kontaktSpesialistVoldsrisikoVidere,
  henvisSpesialistVoldsrisiko,
  henvisSpesialistVoldsrisikoHovedforlop3,
  fangOppSelvmordstanker,
  sokVeiledningSelvskading,
  sokVeiledningSelvskadingHovedforlop3,
  sokVeiledningSelvmordsrisiko,
  sokVeiledningSelvmordsrisikoHovedforlop3,
  sokVeiledningVoldsrisikoHovedforlop2,
  sokVeiledningVoldsrisiko,
  voldsrisikoutredning,
  voldsrisikohandteringsplan,
  samarbeidSpesialistVoldsrisiko,
  samarbeidSpesialistVoldsrisikoHovedforlop3,
  samarbeidPoliti,
  forebyggSelvskadingOgSelvmord,
  folgNasjonaleRad,
  folgTrinnveiledningIkkeKartlagt,
  folgTrinnveiledningKartlagt,
]
