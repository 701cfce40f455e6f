import { tiltak } from '../../../rules/voldsrisiko/tiltak.js'
import { hovedforlop3, ukjent } from '../profiles.js'
import { testTable } from '../status.js'
import { vedForhoyetRisiko } from './forhoyet.js'

testTable(tiltak, 'handter-voldsrisiko', [
  ...['R9.25', 'R9.34', 'R9.35', 'R9.36', 'R9.37', 'R9.38'].flatMap(vedForhoyetRisiko),
  ['R9.44', 'imminent danger', { ...ukjent, voldsrisiko: 'akutt-fare' }, 'applies'],
  ['R9.44', 'elevated risk without imminent danger', { ...ukjent, voldsrisiko: 'forhoyet' }, 'does-not-apply'],
  ['R9.44', 'no risk', { ...ukjent, voldsrisiko: 'nei' }, 'does-not-apply'],
  ['R9.44', 'risk not mapped', hovedforlop3, 'unknown'],
])
