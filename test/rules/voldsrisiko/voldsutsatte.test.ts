import { voldsutsatte } from '../../../rules/voldsrisiko/voldsutsatte.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'

testTable(voldsutsatte, 'vern-mot-vold', [
  ['R9.27', 'exposed to violence', { ...ukjent, utsattForVold: true }, 'applies'],
  ['R9.27', 'not exposed', { ...ukjent, utsattForVold: false }, 'does-not-apply'],
  ['R9.27', 'declined to answer', { ...ukjent, utsattForVold: { absent: 'asked-declined' } }, 'unknown'],
  ['R9.27', 'not asked about', ukjent, 'unknown'],
])
