import { fagligeRessurser } from '../../../rules/voldsrisiko/faglige-ressurser.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'

testTable(fagligeRessurser, 'bruk-faglige-ressurser', [
  ['R9.41', 'extensive and complex needs', { ...ukjent, storeOgSammensatteBehov: true }, 'applies'],
  ['R9.41', 'no such needs', { ...ukjent, storeOgSammensatteBehov: false }, 'does-not-apply'],
  ['R9.41', 'needs not known', ukjent, 'unknown'],
])
