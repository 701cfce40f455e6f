import { gjennomforing } from '../../../rules/behovskartlegging/gjennomforing.js'
import { testTable } from '../status.js'
import { forEveryone } from './for-everyone.js'

testTable(gjennomforing, 'gjennomfor-kartlegging-godt', forEveryone(gjennomforing))
