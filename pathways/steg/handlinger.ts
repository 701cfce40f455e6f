import type { Level } from '../../src/engine/placing.js'
import type { Duty, Measure, PathwayContext } from '../../src/pathway/context.js'
import type { DecisionDigest } from '../../src/pathway/decision-digest.js'
import { dutiesOf } from '../../src/pathway/duties.js'
import type { PathwayEvent } from '../../src/pathway/event.js'
import { endre } from './typer.js'

interface Situation {
  readonly context: PathwayContext
  readonly event: PathwayEvent
}

const text = (event: PathwayEvent, name: string): string => String(event[name])

const closeDuty = (
  { context, event }: Situation,
  change: Partial<Duty> & Pick<Duty, 'status'>,
): Partial<PathwayContext> => {
  const id = text(event, 'action')
  const duty = context.duties[id]
  return duty === undefined ? {} : { duties: { ...context.duties, [id]: { ...duty, ...change, closed: event.at } } }
}

const changeMeasure = ({ context, event }: Situation, status: Measure['status']): Partial<PathwayContext> => {
  const id = text(event, 'tiltak')
  const measure = context.measures[id]
  return measure === undefined ? {} : { measures: { ...context.measures, [id]: { ...measure, status } } }
}

const withoutDate = (context: PathwayContext, what: string): PathwayContext['agreed'] =>
  context.agreed.filter((date) => date.what !== what)

/** The level that was chosen; else the one the decision recommends, where it recommends one. */
const chosenLevel = (event: PathwayEvent): Level | null =>
  event['hovedforlop'] === undefined
    ? (event['decision'] as DecisionDigest).hovedforlop.recommended
    : (Number(event['hovedforlop']) as Level)

/** The changes that machines name. A change is data for the next state, never a call to the world. */
export const handlinger = {
  utforPlikt: endre((situation: Situation) => closeDuty(situation, { status: 'done' })),
  overleverPlikt: endre((situation: Situation) =>
    closeDuty(situation, { status: 'handed-over', to: text(situation.event, 'to') }),
  ),
  fravikPlikt: endre((situation: Situation) =>
    closeDuty(situation, { status: 'departed-from', reason: text(situation.event, 'reason') }),
  ),
  taInnBeslutning: endre(({ context, event }: Situation) => ({
    duties: dutiesOf(event['decision'] as DecisionDigest, event.at, context.duties),
  })),
  taInnBeslutningHvisGitt: endre(({ context, event }: Situation) =>
    event['decision'] === undefined
      ? {}
      : { duties: dutiesOf(event['decision'] as DecisionDigest, event.at, context.duties) },
  ),
  settHovedforlop: endre(({ context, event }: Situation) => ({
    level: chosenLevel(event) ?? context.level,
  })),
  avtalTiltak: endre(({ context, event }: Situation) => {
    const id = text(event, 'tiltak')
    const title = event['tittel'] === undefined ? id : text(event, 'tittel')
    const measure: Measure = { id, title, from: context.level, status: 'agreed', since: event.at }
    return { measures: { ...context.measures, [id]: measure } }
  }),
  startTiltak: endre((situation: Situation) => changeMeasure(situation, 'running')),
  pauseTiltak: endre((situation: Situation) => changeMeasure(situation, 'paused')),
  avsluttTiltak: endre((situation: Situation) => changeMeasure(situation, 'ended')),
  avtalDato: endre(({ context, event }: Situation) => {
    const what = text(event, 'hva')
    return { agreed: [...withoutDate(context, what), { what, day: text(event, 'dag') }] }
  }),
  avtalNesteEvaluering: endre(({ context, event }: Situation) => ({
    agreed:
      event['neste'] === undefined
        ? withoutDate(context, 'evaluering')
        : [...withoutDate(context, 'evaluering'), { what: 'evaluering', day: text(event, 'neste') }],
  })),
  avtalNesteHjertekontroll: endre(({ context, event }: Situation) => ({
    agreed:
      event['neste'] === undefined
        ? withoutDate(context, 'hjertekontroll')
        : [...withoutDate(context, 'hjertekontroll'), { what: 'hjertekontroll', day: text(event, 'neste') }],
  })),
  settOmsorgsniva: endre(({ event }: Situation) => ({
    careLevel: text(event, 'niva') as NonNullable<PathwayContext['careLevel']>,
  })),
  avtalForsteEvaluering: endre(({ context, event }: Situation) => ({
    agreed:
      event['evaluering'] === undefined
        ? context.agreed
        : [...withoutDate(context, 'evaluering'), { what: 'evaluering', day: text(event, 'evaluering') }],
  })),
  settOmsorgsnivaHvisGitt: endre(({ context, event }: Situation) => ({
    careLevel: (event['niva'] as PathwayContext['careLevel'] | undefined) ?? context.careLevel,
  })),
  settInngangHvisGitt: endre(({ context, event }: Situation) => ({
    entry: (event['til'] as PathwayContext['entry'] | undefined) ?? context.entry,
  })),
  settAlvorlighetHvisGitt: endre(({ context, event }: Situation) => ({
    severity: (event['alvorlighet'] as PathwayContext['severity'] | undefined) ?? context.severity,
  })),
  merkOyeblikkeligHjelp: endre(() => ({ oyeblikkeligHjelp: true })),
  merkTvang: endre(() => ({ tvang: true })),
  opphevTvang: endre(() => ({ tvang: false })),
  merkGjort: endre(({ context, event }: Situation) => ({ done: { ...context.done, [event.type]: event.at } })),
}
