import { tverrfagligTeam } from '../../../rules/tjenestetilgang/tverrfaglig-team.js'
import { eachMissing, ofRow } from '../each.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'
import { forAlle } from './for-alle.js'

const ingen = { ...ukjent, storeOgSammensatteBehov: false, langvarigOgKoordinertBehov: false } as const

testTable(tverrfagligTeam, 'tilby-tverrfaglig-team', [
  ['R1.42', 'extensive and complex needs', { ...ingen, storeOgSammensatteBehov: true }, 'applies'],
  ['R1.42', 'lasting, coordinated services needed', { ...ingen, langvarigOgKoordinertBehov: true }, 'applies'],
  ['R1.42', 'neither', ingen, 'does-not-apply'],
  ...eachMissing(ingen, 'storeOgSammensatteBehov', 'langvarigOgKoordinertBehov').map(ofRow('R1.42')),
  ['R1.42', 'nothing known', ukjent, 'unknown'],
  ...forAlle('R1.43'),
])
