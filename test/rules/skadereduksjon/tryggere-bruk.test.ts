import { tryggereBruk } from '../../../rules/skadereduksjon/tryggere-bruk.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'

testTable(tryggereBruk, 'tilby-skadereduksjon', [
  ['R8.25', 'injects', { ...ukjent, injiserer: true }, 'applies'],
  ['R8.25', 'uses illegal drugs', { ...ukjent, illegaleRusmidler: true }, 'applies'],
  ['R8.25', 'neither', { ...ukjent, injiserer: false, illegaleRusmidler: false }, 'does-not-apply'],
  ['R8.25', 'does not inject, illegal drugs not asked about', { ...ukjent, injiserer: false }, 'unknown'],
  ['R8.25', 'no illegal drugs, injecting not asked about', { ...ukjent, illegaleRusmidler: false }, 'unknown'],
  ['R8.30', 'uses illegal drugs', { ...ukjent, illegaleRusmidler: true }, 'applies'],
  ['R8.30', 'no illegal drugs', { ...ukjent, injiserer: true, illegaleRusmidler: false }, 'does-not-apply'],
  ['R8.30', 'injects, illegal drugs not asked about', { ...ukjent, injiserer: true }, 'unknown'],
])
