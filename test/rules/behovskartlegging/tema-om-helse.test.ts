import { temaOmHelse } from '../../../rules/behovskartlegging/tema-om-helse.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'
import { forEveryone } from './for-everyone.js'

testTable(temaOmHelse, 'velg-tema-for-kartlegging', [
  ...forEveryone(temaOmHelse),
  ['R4.49', 'nothing that points to reduced cognition', { ...ukjent, nedsattKognisjon: false }, 'applies'],
  ['R4.52', 'no need for dental follow-up', { ...ukjent, tannhelsebehov: false }, 'applies'],
])
