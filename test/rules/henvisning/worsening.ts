import type { Kartlegging } from '../../../src/index.js'
import type { Duty } from './duty.js'

const forverring = {
  vedvarerEllerForverres: true,
  forventetMerAlvorlig: false,
  kommunenManglerKompetanse: true,
} as const
const forventet = { ...forverring, vedvarerEllerForverres: false, forventetMerAlvorlig: true } as const

/** What makes the municipality contact specialist services, in a person of one of the hovedforlop. */
export const contactOnWorsening = (person: Kartlegging): Pick<Duty, 'cases' | 'unknown'> => ({
  cases: [
    ['it gets worse', { ...person, ...forverring }, 'applies'],
    ['it is expected to get worse', { ...person, ...forventet }, 'applies'],
    ['both', { ...person, ...forverring, forventetMerAlvorlig: true }, 'applies'],
    ['neither', { ...person, ...forventet, forventetMerAlvorlig: false }, 'does-not-apply'],
    ['the municipality is enough', { ...person, ...forverring, kommunenManglerKompetanse: false }, 'does-not-apply'],
  ],
  unknown: [
    [{ ...person, ...forverring }, 'vedvarerEllerForverres', 'kommunenManglerKompetanse'],
    [{ ...person, ...forventet }, 'forventetMerAlvorlig'],
  ],
})

export const blirVerre = (person: Kartlegging): Kartlegging => ({ ...person, ...forverring })
