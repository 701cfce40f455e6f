import { kroppsligHelse } from '../../../rules/skadereduksjon/kroppslig-helse.js'
import { hovedforlop1, ukjent } from '../profiles.js'
import { testTable, type RowCase } from '../status.js'
import { narAktuelt } from './aktuelt.js'

const psykisk = { ...ukjent, problemomrade: ['psykisk-helse'] } as const
const rus = { ...ukjent, problemomrade: ['rusmidler'], tilstander: [] } as const

testTable(kroppsligHelse, 'tilby-skadereduksjon', [
  ...['R8.24', 'R8.26', 'R8.28', 'R8.29'].flatMap(narAktuelt),
  ['R8.27', 'smokes', { ...ukjent, royker: true }, 'applies'],
  ['R8.27', 'does not smoke', { ...ukjent, royker: false }, 'does-not-apply'],
  ['R8.27', 'smoking not asked about', { ...ukjent, problemomrade: ['rusmidler'] }, 'unknown'],
  ...['R8.32', 'R8.33', 'R8.34'].flatMap((statement): RowCase[] => [
    [statement, 'severe mental health problem', { ...psykisk, alvorlighet: 'alvorlig' }, 'applies'],
    [statement, 'dependence, however severe', { ...ukjent, tilstander: ['avhengighet'] }, 'applies'],
    [
      statement,
      'both problems, one of them severe',
      { ...rus, problemomrade: ['psykisk-helse', 'rusmidler'], alvorlighet: 'alvorlig' },
      'applies',
    ],
    [statement, 'moderate problem without dependence', { ...hovedforlop1, alvorlighet: 'moderat' }, 'does-not-apply'],
    [
      statement,
      'severe substance use problem without dependence',
      { ...rus, alvorlighet: 'alvorlig' },
      'does-not-apply',
    ],
    [
      statement,
      'moderate problem and harmful use',
      { ...psykisk, alvorlighet: 'moderat', tilstander: ['skadelig-bruk'] },
      'does-not-apply',
    ],
    [
      statement,
      'severe, the problem area not known',
      { ...ukjent, alvorlighet: 'alvorlig', tilstander: [] },
      'unknown',
    ],
    [statement, 'severity not known', { ...psykisk, tilstander: ['angst'] }, 'unknown'],
    [statement, 'conditions not known', { ...psykisk, alvorlighet: 'moderat' }, 'unknown'],
  ]),
])
