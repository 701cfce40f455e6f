import { hovedforlop1, hovedforlop2, hovedforlop3 } from '../profiles.js'
import { testDuty } from './duty.js'

const forverres = { vedvarerEllerForverres: true, forventetMerAlvorlig: false } as const
const forventet = { vedvarerEllerForverres: false, forventetMerAlvorlig: true } as const
const ingen = { vedvarerEllerForverres: false, forventetMerAlvorlig: false } as const

testDuty('henvisning/bytt-hovedforlop', {
  action: 'vurder-hovedforlop-pa-nytt',
  cases: [
    ['it gets worse in hovedforlop 1', { ...hovedforlop1, ...forverres }, 'applies'],
    ['it gets worse in hovedforlop 2', { ...hovedforlop2, ...forverres }, 'applies'],
    ['it gets worse in hovedforlop 3', { ...hovedforlop3, ...forverres }, 'applies'],
    ['it is expected to get worse', { ...hovedforlop1, ...forventet }, 'applies'],
    ['both', { ...hovedforlop1, ...forventet, vedvarerEllerForverres: true }, 'applies'],
    ['nothing changes', { ...hovedforlop1, ...ingen }, 'does-not-apply'],
  ],
  unknown: [
    [{ ...hovedforlop1, ...forverres }, 'vedvarerEllerForverres'],
    [{ ...hovedforlop1, ...forventet }, 'forventetMerAlvorlig'],
  ],
  literal: [{ ...hovedforlop1, ...forverres }, 'applies'],
})
