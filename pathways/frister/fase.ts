import type { Text } from '../../src/guideline/text.js'
import type { CareLevel, LimitSource, Severity, TimeLimit } from '../../src/pathway/limit.js'

/** A part of a pakkeforløp that has a time limit: which events it runs between, and what it is called. */
type Fase = Pick<
  TimeLimit,
  'from' | 'fromWith' | 'fromUnless' | 'restartedBy' | 'notCountedFor' | 'to' | 'endedBy' | 'repeats' | 'entry'
> & {
  readonly id: string
  readonly title: Text
}

/** What the limits of one pakkeforløp have in common. */
export interface Forlop {
  readonly pathway: string
  /** Its name on the site of Helsedirektoratet, for the reader who must look a number up. */
  readonly name: string
  readonly source: LimitSource
  readonly validFrom?: string
  readonly note?: Text
}

/** Days, or null where the number has not been found. `any` where the source gives one number for every level. */
export type Dager = number | null | { readonly minimum: number; readonly number: number }
type PerLevel = { readonly [L in CareLevel | 'any']?: Dager }
type Special = Pick<TimeLimit, 'notFor' | 'severity' | 'note'>

/** The limits of one phase, one for each level of care that is given. */
export const fase =
  ({ id, title, ...phase }: Fase) =>
  (
    { pathway, name, source, validFrom = undefined, note }: Forlop,
    days: PerLevel,
    special: Special = {},
  ): readonly TimeLimit[] =>
    Object.entries(days).map(([level, value]) => {
      const careLevel = level as CareLevel | 'any'
      const { severity } = special
      const number = typeof value === 'object' && value !== null ? value.number : value
      const isKnown = number !== null
      return {
        id: [pathway, id, severity, careLevel === 'any' ? undefined : careLevel].filter(Boolean).join('/'),
        pathways: [pathway],
        ...phase,
        number,
        ...(typeof value === 'object' && value !== null && { minimum: value.minimum }),
        unit: 'kalenderdager',
        careLevel,
        status: isKnown ? 'in-force' : 'unverified',
        legalWeight: 'advisory',
        source,
        validFrom: isKnown ? (validFrom ?? null) : null,
        validTo: null,
        ...(!isKnown && { lookUp: slaOpp(name) }),
        title: inWords(title, severity, careLevel),
        ...(note !== undefined && isKnown && { note }),
        ...special,
      }
    })

/** Where to look a number up that has not been found. */
const slaOpp = (name: string): Text => ({
  nb: `Tallet er ikke kontrollert. Slå opp forløpstidene i «${name}» på helsedirektoratet.no/nasjonale-forlop.`,
  nn: `Talet er ikkje kontrollert. Slå opp forløpstidene i «${name}» på helsedirektoratet.no/nasjonale-forlop.`,
  en: `The number has not been checked. Look up the times of “${name}” at helsedirektoratet.no/nasjonale-forlop.`,
})

const inWords = (title: Text, severity: Severity | undefined, level: CareLevel | 'any'): Text => {
  const parts = [title, ...(severity ? [alvorlighet[severity]] : []), ...(level === 'any' ? [] : [omsorgsniva[level]])]
  const joined = (locale: keyof Text): string => parts.map((part) => part[locale]).join(', ')
  return { nb: joined('nb'), nn: joined('nn'), en: joined('en') }
}

const alvorlighet: { readonly [S in Severity]: Text } = {
  alvorlig: { nb: 'alvorlig tilstand', nn: 'alvorleg tilstand', en: 'serious condition' },
  'mindre-alvorlig': { nb: 'mindre alvorlig tilstand', nn: 'mindre alvorleg tilstand', en: 'less serious condition' },
}

const omsorgsniva: { readonly [L in CareLevel]: Text } = {
  poliklinikk: { nb: 'poliklinikk', nn: 'poliklinikk', en: 'outpatient' },
  dogn: { nb: 'døgn', nn: 'døgn', en: 'inpatient' },
}
