/**
 * The steps of a pakkeforlop at which a person can break off, and where the pathway is taken up again. History states of
 * XState would not do: what they remember is no part of an instance that is stored as plain JSON.
 */
export const avbruddssteg = [
  'oyeblikkeligHjelp',
  'etterOyeblikkeligHjelp',
  'overdose',
  'apenRetur',
  'startPakkeforlop',
  'forsteSamtale',
  'moteMedSpesialist',
  'lokalVurdering',
  'forsteSamtaleOcdTeam',
  'basisUtredning',
  'utvidetUtredning',
  'planlegging',
  'behandling',
  'evaluering',
  'avslutning',
] as const

export type Avbruddssteg = (typeof avbruddssteg)[number]

type Navn<P extends string, S extends Avbruddssteg> = `${P}${Capitalize<S>}`

/** `bleAvbruttVed` and `behandling`: `bleAvbruttVedBehandling`. */
export const medSteg = <P extends string, S extends Avbruddssteg>(prefix: P, steg: S): Navn<P, S> =>
  `${prefix}${steg[0]!.toUpperCase()}${steg.slice(1)}` as Navn<P, S>

type ForHvertSteg<P extends string, F> = { readonly [S in Avbruddssteg as Navn<P, S>]: F }

/** The same for every step, under a name for each: a machine that names its conditions and changes is data. */
export const forHvertSteg = <P extends string, F>(prefix: P, make: (steg: Avbruddssteg) => F): ForHvertSteg<P, F> =>
  Object.fromEntries(avbruddssteg.map((steg) => [medSteg(prefix, steg), make(steg)])) as ForHvertSteg<P, F>
