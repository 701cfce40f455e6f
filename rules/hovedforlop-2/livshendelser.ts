import { table } from '../../src/engine/rule.js'
import { all, any, hovedforlop, includes } from '../vocabulary.js'

const livshendelse = any(
  includes(
    'livshendelser',
    'samlivsbrudd',
    'tap-av-relasjon',
    'fodsel-eller-barsel',
    'arbeid-eller-studier',
    'vold',
    'seksuelle-overgrep',
    'dodsfall',
  ),
  includes('tilstander', 'livskrise', 'belastende-livshendelse'),
)

/** The mapped consequences decide what is offered, never the event itself: the placing does not read the event. */
export const livshendelserBakVanskene = table({
  id: 'hovedforlop-2/livshendelser',
  action: 'velg-tema-for-kartlegging',
  rows: [
    {
      statement: 'R6.37',
      strength: 'advice',
      when: all(hovedforlop(1, 2), livshendelse),
      option: {
        nb: 'kartlegg følgene av hendelsen for funksjon og liv',
        nn: 'kartlegg følgjene av hendinga for funksjon og liv',
        en: 'map what the event means for function and life',
      },
    },
  ],
})
