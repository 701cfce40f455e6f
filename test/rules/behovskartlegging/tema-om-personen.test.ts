import { temaOmPersonen } from '../../../rules/behovskartlegging/tema-om-personen.js'
import { testTable } from '../status.js'
import { forEveryone } from './for-everyone.js'

testTable(temaOmPersonen, 'velg-tema-for-kartlegging', forEveryone(temaOmPersonen))
