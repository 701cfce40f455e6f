import { checkBase, type FhirOptions } from '../fhir/names.js'

/** Names of our own, in reverse domain notation as the specification wants them, made of the host of the base. */
export interface OwnNames {
  /** The hook of a kartlegging that has been filled in: `example.forlop.kartlegging-complete`. */
  readonly kartleggingComplete: string
  /** The extension of a request that holds a kartlegging. */
  readonly kartlegging: string
  /** The extension of a request that says which language the cards are to be in. */
  readonly locale: string
  /** The extension of a card that holds in codes what the card says in words. */
  readonly coded: string
}

export function ownNames(options: FhirOptions): OwnNames {
  const domain = new URL(checkBase(options)).hostname.split('.').reverse().join('.')
  return {
    kartleggingComplete: `${domain}.kartlegging-complete`,
    kartlegging: `${domain}.kartlegging`,
    locale: `${domain}.locale`,
    coded: `${domain}.coded`,
  }
}
