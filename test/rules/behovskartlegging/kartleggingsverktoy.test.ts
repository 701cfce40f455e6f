import { kartleggingsverktoy } from '../../../rules/behovskartlegging/kartleggingsverktoy.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'
import { forEveryone } from './for-everyone.js'

testTable(kartleggingsverktoy, 'velg-kartleggingsverktoy', [
  ...forEveryone(kartleggingsverktoy),
  ['R4.20', 'no diagnosing needed, symptoms can still be gauged', { ...ukjent, behovForUtredning: false }, 'applies'],
])
