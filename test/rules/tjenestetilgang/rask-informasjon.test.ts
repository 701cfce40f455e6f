import { raskInformasjon } from '../../../rules/tjenestetilgang/rask-informasjon.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(raskInformasjon, 'gi-informasjon-og-medvirkning', ['R1.04'].flatMap(forAlle))
