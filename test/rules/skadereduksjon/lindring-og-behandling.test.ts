import { lindringOgBehandling } from '../../../rules/skadereduksjon/lindring-og-behandling.js'
import { testTable } from '../status.js'
import { narAktuelt } from './aktuelt.js'

testTable(lindringOgBehandling, 'tilby-skadereduksjon', ['R8.03', 'R8.04'].flatMap(narAktuelt))
