import { gjennomforingAvKartlegging } from '../../../rules/hovedforlop-3/gjennomforing-av-kartlegging.js'
import { testTable } from '../status.js'
import { everybodyInHovedforlop3, forRows } from './cases.js'

testTable(gjennomforingAvKartlegging, 'gjennomfor-kartlegging-godt', [
  ...forRows(['R7.54', 'R7.55'], everybodyInHovedforlop3),
])
