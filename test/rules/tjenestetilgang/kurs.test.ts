import { kurs } from '../../../rules/tjenestetilgang/kurs.js'
import { eachTilstand, ofRow } from '../each.js'
import { hovedforlop1, hovedforlop3, ukjent } from '../profiles.js'
import { testTable } from '../status.js'

testTable(kurs, 'tilby-kurs', [
  ['R1.36', 'mild depression', { ...hovedforlop1, tilstander: ['depresjon'] }, 'applies'],
  [
    'R1.36',
    'depression beside a severe problem',
    { ...hovedforlop3, tilstander: ['psykoselidelse', 'depresjon'] },
    'applies',
  ],
  ...eachTilstand(ukjent, 'depresjon', 'stress', 'livskrise', 'belastende-livshendelse').map(ofRow('R1.36')),
  ['R1.36', 'neither depression nor strain', hovedforlop1, 'does-not-apply'],
  ['R1.36', 'conditions not known', ukjent, 'unknown'],
])
