import { facts, omfang } from '../../rules/catalogue.js'
import { appliesWhen, levels, type Level } from '../engine/placing.js'
import type { Rule } from '../engine/rule.js'
import { strengthRank, type Strength } from '../guideline/strength.js'
import type { Condition, Value } from '../logic/condition.js'
import { evaluate, type Known } from '../logic/truth.js'
import { guarded } from '../guarded.js'
import { bandsOf, joinBands, type AgeBand } from './age-bands.js'
import { checkKommune } from './check.js'
import { fitOf } from './fit.js'
import { gapSubjects, strongest, type GapSubject } from './gap-subjects.js'
import type { KommuneProfile } from './profile.js'
import { limitsOf, servicesOf, type Limit } from './target-group.js'

/** Persons for whom there is nothing: in one hovedforlop, with one problem area, of these ages. */
export interface MissingFor {
  readonly hovedforlop: Level
  readonly problemomrade: string
  readonly ages: readonly AgeBand[]
  /** The strongest that the guide says of it, of them. */
  readonly strength: Strength
  /** Services that have it for some of them: for which, their answers decide. Empty: nobody has it. */
  readonly partly: readonly string[]
}

/** Something that the guide has and the municipality lacks, for some persons or for all. */
export interface KommuneGap {
  /** The id of an action of the guide, or of an option of it. */
  readonly for: string
  readonly action: string
  /** The strongest that the guide says of it, of those for whom it is missing. */
  readonly strength: Strength
  readonly statements: readonly string[]
  /** Sources beside the guide: statutes, and other national products. */
  readonly sources: readonly string[]
  readonly missing: readonly MissingFor[]
}

const problemomrader = Object.keys(facts.problemomrade.values)

/**
 * What the guide has and a profile lacks, by hovedforlop, problem area and age: its services with their options, and what
 * it says that somebody shall do. Duties first, then by strength, each in the order of the guide.
 *
 * @throws ForlopError `invalid-options` when it is no profile
 */
export const gapsOf = /* @__PURE__ */ guarded(findGaps, {
  name: 'profile',
  right: 'the profile that `checkKommune` returns',
  shape: (profile) => checkKommune(profile).success,
})

function findGaps(profile: KommuneProfile): readonly KommuneGap[] {
  const services = servicesOf(profile).map(({ service }) => ({ ...service, limits: limitsOf(service) }))
  const bands = bandsOf(profile)
  const gaps = gapSubjects.flatMap((subject): KommuneGap[] => {
    const own = services.filter(({ realises }) => subject.coveredBy.some((id) => realises.includes(id)))
    const missing = levels.flatMap((level) =>
      problemomrader.flatMap((area) => missingAt(level, area, subject, own, bands)),
    )
    if (missing.length === 0) return []
    const strength = strongest(missing)
    const carrying = subject.rules.filter((rule) => rule.strength === strength)
    return [
      {
        for: subject.id,
        action: subject.action,
        strength,
        statements: distinct(carrying.flatMap(({ statements }) => statements)),
        sources: distinct(carrying.flatMap(({ sources = [] }) => sources)),
        missing,
      },
    ]
  })
  return gaps.sort((a, b) => strengthRank(a.strength) - strengthRank(b.strength))
}

interface LimitedService {
  readonly id: string
  readonly limits: readonly Limit[]
}

/** The ages at which there is nothing, those for whom the guide says the same and the same services come near together. */
function missingAt(
  hovedforlop: Level,
  problemomrade: string,
  { rules }: GapSubject,
  own: readonly LimitedService[],
  bands: readonly AgeBand[],
): MissingFor[] {
  const found = new Map<string, { readonly strength: Strength; readonly partly: string[]; readonly ages: AgeBand[] }>()
  for (const band of bands) {
    const known = { alder: band.from, problemomrade: [problemomrade] }
    const concerning = rules.filter((rule) => canConcern(rule, known, hovedforlop))
    if (concerning.length === 0) continue
    const placed = { possible: [hovedforlop], recommended: hovedforlop, settled: true, reasons: [] }
    // of whom a rule speaks, what it asks for is known
    const fits = concerning.map((rule) => {
      const kartlegging = { ...askedFor(appliesWhen(rule)), ...known }
      return own.map(
        ({ limits }) => fitOf(limits, { scope: 'adult-guide', hovedforlop: placed, kartlegging }, facts).fits,
      )
    })
    if (fits.every((fit) => fit.includes('certain'))) continue
    const partly = own.filter((_, index) => fits.some((fit) => fit[index] !== 'no')).map(({ id }) => id)
    const strength = strongest(concerning as readonly { readonly strength: Strength }[])
    const key = [strength, ...partly].join()
    const entry = found.get(key) ?? { strength, partly, ages: [] }
    entry.ages.push(band)
    found.set(key, entry)
  }
  return [...found.values()].map(({ ages, ...entry }) => ({
    hovedforlop,
    problemomrade,
    ...entry,
    ages: joinBands(ages),
  }))
}

/** Can the rule hold for somebody of this age, with this problem area, at this level? */
function canConcern(rule: Rule, known: { readonly [fact: string]: Known }, level: Level): boolean {
  const knowledge = (fact: string): Known => known[fact]
  if (evaluate(omfang.outside, knowledge) === 'true') return false
  return evaluate(appliesWhen(rule), knowledge, [level]) !== 'false'
}

/** The one value that a condition asks a fact for, where it holds for nobody else. */
function askedFor(condition: Condition): { readonly [fact: string]: Value } {
  if ('all' in condition) return Object.fromEntries(condition.all.flatMap((part) => Object.entries(askedFor(part))))
  return 'is' in condition && condition.is.length === 1 ? { [condition.fact]: condition.is[0]! } : {}
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]
