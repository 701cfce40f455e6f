import type { Kartlegging } from '../../../src/index.js'

/** An atom that never turns the outcome of its rule in a person of whom all is known, and what it is there for. */
export interface Listed {
  readonly rule: string
  readonly atom: string
  readonly reason: string
  /** Two people with the certainty that the action has in each: what the atom is there for, shown. */
  readonly action: string
  readonly shown: readonly (readonly [kartlegging: Kartlegging, certainty: string])[]
}

export const listed: readonly Listed[] = [
  {
    rule: 'henvisning/hovedforlop-3-uten-oppfolging',
    atom: '{"fact":"alvorlighet","is":["alvorlig"]}',
    reason:
      'Whoever is in hovedforløp 3 has a severe problem, so the level alone would do where all is known. The atom says ' +
      'what has to be found (R7.10) before the referral is a precaution: of a person whose severity nobody has judged, ' +
      'it is only possible.',
    action: 'henvis-pasientforlop',
    shown: [
      [{ alder: 40, alvorlighet: 'alvorlig', oppfolgingISpesialisthelsetjenesten: false }, 'precautionary'],
      [{ alder: 40, varighet: 'langvarig', oppfolgingISpesialisthelsetjenesten: false }, 'possible'],
    ],
  },
]
