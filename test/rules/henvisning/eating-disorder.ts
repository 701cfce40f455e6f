import { tilstanderUten } from '../conditions.js'
import { hovedforlop1, ukjent } from '../profiles.js'
import type { Duty } from './duty.js'

const uten = { alvorligErnaringsutfordring: false } as const

/** A severe eating disorder without a severe nutritional problem. */
export const spiseforstyrrelse = {
  ...hovedforlop1,
  ...uten,
  tilstander: ['spiseforstyrrelse'],
  alvorlighet: 'alvorlig',
} as const

/** A severe nutritional problem without an eating disorder. */
export const ernaringsproblem = { ...hovedforlop1, alvorligErnaringsutfordring: true } as const

/** Cases of rules that hold for either of the two. */
export const alvorligSpiseforstyrrelse: Pick<Duty, 'cases' | 'unknown'> = {
  cases: [
    ['severe eating disorder', spiseforstyrrelse, 'applies'],
    ['severe nutritional problem', ernaringsproblem, 'applies'],
    ['severe nutritional problem, nothing else known', { ...ukjent, alvorligErnaringsutfordring: true }, 'applies'],
    ['both', { ...spiseforstyrrelse, alvorligErnaringsutfordring: true }, 'applies'],
    [
      'severe eating disorder, nutrition not known',
      { ...spiseforstyrrelse, alvorligErnaringsutfordring: undefined },
      'applies',
    ],
    ['mild eating disorder', { ...spiseforstyrrelse, alvorlighet: 'mild' }, 'does-not-apply'],
    ['moderate eating disorder', { ...spiseforstyrrelse, alvorlighet: 'moderat' }, 'does-not-apply'],
    [
      'every other severe condition',
      { ...spiseforstyrrelse, tilstander: tilstanderUten('spiseforstyrrelse') },
      'does-not-apply',
    ],
    ['neither', { ...hovedforlop1, ...uten }, 'does-not-apply'],
  ],
  unknown: [
    [spiseforstyrrelse, 'tilstander', 'alvorlighet'],
    [ernaringsproblem, 'alvorligErnaringsutfordring'],
  ],
}
