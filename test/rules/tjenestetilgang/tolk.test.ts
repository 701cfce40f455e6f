import { tolk } from '../../../rules/tjenestetilgang/tolk.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'

testTable(tolk, 'tilpass-sprak-og-kultur', [
  ['R1.48', 'needs an interpreter', { ...ukjent, tolkebehov: true }, 'applies'],
  ['R1.48', 'other cultural background', { ...ukjent, annenKulturellBakgrunn: true }, 'applies'],
  ['R1.48', 'neither', { ...ukjent, tolkebehov: false, annenKulturellBakgrunn: false }, 'does-not-apply'],
  ['R1.48', 'no interpreter, background not asked about', { ...ukjent, tolkebehov: false }, 'unknown'],
  ['R1.48', 'nothing known', ukjent, 'unknown'],
])
