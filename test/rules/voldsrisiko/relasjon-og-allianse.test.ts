import { relasjonOgAllianse } from '../../../rules/voldsrisiko/relasjon-og-allianse.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'

testTable(relasjonOgAllianse, 'trygge-rammer', [
  ['R9.21', 'nothing known of the risk', ukjent, 'applies'],
  ['R9.21', 'no risk', { ...ukjent, voldsrisiko: 'nei' }, 'applies'],
  ['R9.21', 'under 18, where another guide applies', { ...ukjent, alder: 17 }, 'does-not-apply'],
  ['R9.21', 'unknown age', {}, 'unknown'],
])
