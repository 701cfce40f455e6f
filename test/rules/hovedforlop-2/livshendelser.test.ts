import { livshendelserBakVanskene } from '../../../rules/hovedforlop-2/livshendelser.js'
import { eachMissing, eachTilstand, ofRow } from '../each.js'
import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testTable } from '../status.js'

const utenHendelse = { ...hovedforlop2, livshendelser: [] } as const

testTable(livshendelserBakVanskene, 'velg-tema-for-kartlegging', [
  ['R6.37', 'a break-up behind the problems', { ...hovedforlop2, livshendelser: ['samlivsbrudd'] }, 'applies'],
  [
    'R6.37',
    'loss of a relation behind the problems',
    { ...hovedforlop2, livshendelser: ['tap-av-relasjon'] },
    'applies',
  ],
  ['R6.37', 'birth behind the problems', { ...hovedforlop2, livshendelser: ['fodsel-eller-barsel'] }, 'applies'],
  [
    'R6.37',
    'work or studies behind the problems',
    { ...hovedforlop2, livshendelser: ['arbeid-eller-studier'] },
    'applies',
  ],
  ['R6.37', 'violence behind the problems', { ...hovedforlop2, livshendelser: ['vold'] }, 'applies'],
  ['R6.37', 'sexual abuse behind the problems', { ...hovedforlop2, livshendelser: ['seksuelle-overgrep'] }, 'applies'],
  ['R6.37', 'a death behind the problems', { ...hovedforlop2, livshendelser: ['dodsfall'] }, 'applies'],
  ['R6.37', 'a life crisis, in hovedforlop 1', { ...hovedforlop1, tilstander: ['livskrise'] }, 'applies'],
  [
    'R6.37',
    'a stressful life event, in hovedforlop 1',
    { ...hovedforlop1, tilstander: ['belastende-livshendelse'] },
    'applies',
  ],
  ...[
    ...eachTilstand(utenHendelse, 'livskrise', 'belastende-livshendelse'),
    ...eachMissing(utenHendelse, 'livshendelser', 'tilstander'),
  ].map(ofRow('R6.37')),
  ['R6.37', 'no life event', { ...hovedforlop2, livshendelser: [] }, 'does-not-apply'],
  ['R6.37', 'life events not asked about', hovedforlop2, 'unknown'],
  ['R6.37', 'a break-up, in hovedforlop 3', { ...hovedforlop3, livshendelser: ['samlivsbrudd'] }, 'does-not-apply'],
])
