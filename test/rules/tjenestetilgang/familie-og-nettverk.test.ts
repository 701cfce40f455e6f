import { familieOgNettverk } from '../../../rules/tjenestetilgang/familie-og-nettverk.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(familieOgNettverk, 'involver-familie-og-nettverk', ['R1.15'].flatMap(forAlle))
