import { samtaleOgBehandling } from '../../../rules/tjenestetilgang/samtale-og-behandling.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(samtaleOgBehandling, 'tilby-samtale-og-behandling', ['R1.11', 'R1.37'].flatMap(forAlle))
