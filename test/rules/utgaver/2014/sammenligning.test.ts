import { expect, test } from 'vitest'
import { assess, type Kartlegging } from '../../../../src/index.js'
import { kjent, levels2014 } from './placed.js'

type Row = readonly [profile: string, differs: Kartlegging, in2014: readonly number[], in2025: readonly number[]]

const table: readonly Row[] = [
  ['mild and short-lived', {}, [1], [1]],
  ['mild and lasting', { varighet: 'langvarig' }, [2], [2]],
  ['severe and short-lived', { alvorlighet: 'alvorlig' }, [2], [2]],
  ['severe and lasting', { alvorlighet: 'alvorlig', varighet: 'langvarig' }, [3], [3]],
  ['moderate and lasting', { alvorlighet: 'moderat', varighet: 'langvarig' }, [2], [2]],
  ['new moderate anxiety', { alvorlighet: 'moderat', tilstander: ['angst'], nyoppstatt: true }, [1], [1]],
  ['new moderate stress', { alvorlighet: 'moderat', tilstander: ['stress'], nyoppstatt: true }, [1, 2], [1]],
  [
    'new moderate sleep problems',
    { alvorlighet: 'moderat', tilstander: ['sovnvansker'], nyoppstatt: true },
    [1, 2],
    [1],
  ],
  ['moderate grief', { alvorlighet: 'moderat', tilstander: ['sorg'] }, [1, 2], [1, 2]],
  ['mild grief with significant loss of function', { tilstander: ['sorg'], funksjonsfall: 'betydelig' }, [1], [1, 2]],
  ['prolonged grief disorder', { tilstander: ['forlenget-sorgforstyrrelse'] }, [1], [2]],
  ['self-harm in a crisis', { selvskading: 'akutt-krise' }, [1], [1]],
  ['lasting self-harm', { selvskading: 'vedvarende-eller-alvorlig' }, [2], [2]],
  ['high alcohol consumption with problems', { hoytAlkoholforbruk: true, problemomrade: ['rusmidler'] }, [1], [1]],
  ['illegal drugs without loss of function', { illegaleRusmidler: true }, [1, 2], [1]],
  [
    'illegal drugs with significant loss of function',
    { illegaleRusmidler: true, funksjonsfall: 'betydelig' },
    [2],
    [1],
  ],
  ['harmful use without loss of function', { tilstander: ['skadelig-bruk'] }, [2], [1]],
  ['harmful use with some loss of function', { tilstander: ['skadelig-bruk'], funksjonsfall: 'noe' }, [2], [1, 2]],
  ['mild short-lived dependence', { tilstander: ['avhengighet'] }, [2, 3], [1]],
  [
    'moderate lasting dependence',
    { alvorlighet: 'moderat', varighet: 'langvarig', tilstander: ['avhengighet'] },
    [2, 3],
    [2],
  ],
  [
    'severe lasting dependence',
    { alvorlighet: 'alvorlig', varighet: 'langvarig', tilstander: ['avhengighet'] },
    [3],
    [3],
  ],
  ['severe short-lived depression', { alvorlighet: 'alvorlig', tilstander: ['depresjon'] }, [2, 3], [2]],
  ['severe short-lived psychotic disorder', { alvorlighet: 'alvorlig', tilstander: ['psykoselidelse'] }, [2, 3], [2]],
  [
    'acute psychosis with a good prognosis',
    { alvorlighet: 'alvorlig', tilstander: ['psykose-god-prognose'] },
    [2],
    [2],
  ],
  ['mild eating disorder', { tilstander: ['spiseforstyrrelse'] }, [2], [2]],
  ['nothing known of severity and duration', { alvorlighet: undefined, varighet: undefined }, [1, 2, 3], [1, 2, 3]],
]

test.each(table)('%s', (_, differs, in2014, in2025) => {
  const kartlegging = { ...kjent, ...differs }
  expect({ 2014: levels2014(kartlegging), 2025: assess(kartlegging).hovedforlop.possible }).toEqual({
    2014: in2014,
    2025: in2025,
  })
})
