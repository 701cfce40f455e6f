import { erHelligdag, frister } from '../../pathways/frister/index.js'
import { advance, deadlines, openEvents, pathways, startPathway, type PathwayId } from '../../pathways/index.js'
import { careLevels, severities } from '../pathway/limit.js'
import { simulate } from '../pathway/simulate/simulate.js'
import { localeOf } from './locale.js'
import { Refusal } from './refusal.js'
import type { Flags } from './run.js'
import { madeUpDecisions } from './simulate-decisions.js'
import { simulationPage } from './simulate-page.js'

/** Where the year begins over which the made-up histories are spread. There is no clock, and any year would do. */
const FIRST_DAY = '2026-01-01'

/** `forlop simulate ID`: made-up legal histories of a pathway, and how long their phases take against the limits. */
export function simulateCommand([asked, ...rest]: string[], flags: Flags): string {
  const locale = localeOf(flags.locale)
  if (rest.length > 0) throw new Refusal(['simulate: takes one id'])
  if (asked === undefined || !Object.hasOwn(pathways, asked)) {
    throw new Refusal([`simulate: must be one of ${Object.keys(pathways).join(', ')}`])
  }
  const id = asked as PathwayId
  const seed = wholeNumber(flags.seed ?? '1')
  const decisions = madeUpDecisions(seed)
  const level = pathways[id].kind === 'hovedforlop' ? Number(id.slice(-1)) : null
  const placed = decisions.filter(({ hovedforlop }) => level === null || hovedforlop.recommended === level)
  const simulation = simulate(
    {
      definitions: pathways,
      start: (random, at) =>
        startPathway(id, {
          at,
          decision: random.pick(placed),
          ...(level === null && {
            entry: random.pick(['utredning', 'behandling'] as const),
            // now and then nobody has said
            ...(random.chance(9 / 10) && { careLevel: random.pick(careLevels) }),
            ...(random.chance(9 / 10) && { severity: random.pick(severities) }),
          }),
        }),
      openEvents,
      advance,
      deadlines,
      isHoliday: erHelligdag,
      decisions,
    },
    {
      seed,
      count: wholeNumber(flags.count ?? '1000'),
      from: FIRST_DAY,
      limits: frister.filter((limit) => limit.pathways.includes(id)),
    },
  )
  if (flags.json === true) return `${JSON.stringify({ pathway: id, ...simulation }, null, 2)}\n`
  return simulationPage(id, simulation, locale)
}

/** Digits only: `1e3` and `0x10` are numbers to a machine, and slips to a reader. */
const wholeNumber = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : NaN)
