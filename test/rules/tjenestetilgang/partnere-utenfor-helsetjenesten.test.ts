import { partnereUtenforHelsetjenesten } from '../../../rules/tjenestetilgang/partnere-utenfor-helsetjenesten.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

testTable(
  partnereUtenforHelsetjenesten,
  'involver-samarbeidspartnere',
  partnereUtenforHelsetjenesten.flatMap(({ statements }) => statements.flatMap(forAlle)),
)
