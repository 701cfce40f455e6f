import { mindrearige } from '../../../rules/behovskartlegging/mindrearige.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'

testTable(mindrearige, 'ivareta-mindrearige', [
  ['R4.24', 'children under 18', { ...ukjent, mindrearigeBarn: true }, 'applies'],
  ['R4.24', 'no children under 18', { ...ukjent, mindrearigeBarn: false }, 'does-not-apply'],
  ['R4.24', 'siblings only', { ...ukjent, mindrearigeBarn: false, mindrearigeSosken: true }, 'does-not-apply'],
  ['R4.24', 'children not asked about', { ...ukjent, mindrearigeSosken: false }, 'unknown'],
  ['R4.24', 'asked, but declined', { ...ukjent, mindrearigeBarn: { absent: 'asked-declined' } }, 'unknown'],
  ['R4.25', 'siblings under 18', { ...ukjent, mindrearigeSosken: true }, 'applies'],
  ['R4.25', 'no siblings under 18', { ...ukjent, mindrearigeSosken: false }, 'does-not-apply'],
  ['R4.25', 'siblings not asked about', { ...ukjent, mindrearigeBarn: false }, 'unknown'],
])
