import { temaOmLivssituasjon } from '../../../rules/behovskartlegging/tema-om-livssituasjon.js'
import { testTable } from '../status.js'
import { forEveryone } from './for-everyone.js'

testTable(temaOmLivssituasjon, 'velg-tema-for-kartlegging', forEveryone(temaOmLivssituasjon))
