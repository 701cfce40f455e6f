import { tidligereKartlegging } from '../../../rules/behovskartlegging/tidligere-kartlegging.js'
import { ukjent } from '../profiles.js'
import { testTable } from '../status.js'

const finnes = { ...ukjent, tidligereKartlegging: true } as const

testTable(tidligereKartlegging, 'innhent-tidligere-kartlegging', [
  ['R4.16', 'nothing known of earlier mapping', ukjent, 'applies'],
  ['R4.16', 'earlier mapping known of', finnes, 'applies'],
  ['R4.16', 'unknown age', {}, 'unknown'],
  ['R4.17', 'earlier mapping, consent not asked for', finnes, 'applies'],
  ['R4.17', 'earlier mapping, consent given', { ...finnes, samtykkeInnhenting: true }, 'applies'],
  ['R4.17', 'no earlier mapping', { ...ukjent, tidligereKartlegging: false }, 'does-not-apply'],
  ['R4.17', 'not known whether there is an earlier mapping', ukjent, 'unknown'],
  ['R4.17', 'the person does not know', { ...ukjent, tidligereKartlegging: { absent: 'asked-unknown' } }, 'unknown'],
])
