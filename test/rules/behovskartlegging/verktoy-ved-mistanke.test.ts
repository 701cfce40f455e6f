import { verktoyVedMistanke } from '../../../rules/behovskartlegging/verktoy-ved-mistanke.js'
import { eachMissing, eachTilstand, ofRow } from '../each.js'
import { ukjent } from '../profiles.js'
import { testTable, type RowCase } from '../status.js'

const ingenTraumer = {
  ...ukjent,
  traumatiskHendelse: false,
  utsattForVold: false,
  livshendelser: ['samlivsbrudd', 'tap-av-relasjon', 'fodsel-eller-barsel', 'arbeid-eller-studier', 'dodsfall'],
  tilstander: ['angst'],
} as const

testTable(verktoyVedMistanke, 'velg-kartleggingsverktoy', [
  ...['R4.33', 'R4.86'].flatMap((statement): RowCase[] => [
    [statement, 'reduced cognition suspected', { ...ukjent, nedsattKognisjon: true }, 'applies'],
    [statement, 'reduced cognition not suspected', { ...ukjent, nedsattKognisjon: false }, 'does-not-apply'],
    [statement, 'cognition not asked about', ukjent, 'unknown'],
  ]),
  ['R4.36', 'a possible traumatic event', { ...ukjent, traumatiskHendelse: true }, 'applies'],
  ['R4.36', 'exposed to violence', { ...ukjent, utsattForVold: true }, 'applies'],
  ['R4.36', 'violence among the life events', { ...ukjent, livshendelser: ['vold'] }, 'applies'],
  ['R4.36', 'sexual abuse among the life events', { ...ukjent, livshendelser: ['seksuelle-overgrep'] }, 'applies'],
  ...[
    ...eachTilstand(ingenTraumer, 'traumereaksjon'),
    ...eachMissing(ingenTraumer, 'traumatiskHendelse', 'utsattForVold', 'livshendelser', 'tilstander'),
  ].map(ofRow('R4.36')),
  ['R4.36', 'nothing that points to trauma', ingenTraumer, 'does-not-apply'],
  ['R4.36', 'violence not asked about', { ...ingenTraumer, utsattForVold: { absent: 'not-asked' } }, 'unknown'],
  ['R4.36', 'nothing asked', ukjent, 'unknown'],
])
