import { partnereIHelsetjenesten } from '../../../rules/tjenestetilgang/partnere-i-helsetjenesten.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(
  partnereIHelsetjenesten,
  'involver-samarbeidspartnere',
  partnereIHelsetjenesten.flatMap(({ statements }) => statements.flatMap(forAlle)),
)
