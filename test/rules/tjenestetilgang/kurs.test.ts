import { kurs } from '../../../rules/tjenestetilgang/kurs.js'
import { hovedforlop1, hovedforlop3, ukjent } from '../profiles.js'
import { testTable } from '../status.js'

testTable(kurs, [
  ['R1.36', 'mild depression', { ...hovedforlop1, tilstander: ['depresjon'] }, 'applies'],
  [
    'R1.36',
    'depression beside a severe problem',
    { ...hovedforlop3, tilstander: ['psykoselidelse', 'depresjon'] },
    'applies',
  ],
  ['R1.36', 'stress', { ...ukjent, tilstander: ['stress'] }, 'applies'],
  ['R1.36', 'a life crisis', { ...ukjent, tilstander: ['livskrise'] }, 'applies'],
  ['R1.36', 'a straining life event', { ...ukjent, tilstander: ['belastende-livshendelse'] }, 'applies'],
  ['R1.36', 'neither depression nor strain', hovedforlop1, 'does-not-apply'],
  ['R1.36', 'conditions not known', ukjent, 'unknown'],
])
