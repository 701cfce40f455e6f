import type { Level } from '../../src/engine/placing.js'
import type { Duty, Measure, PathwayContext } from '../../src/pathway/context.js'
import type { DecisionDigest } from '../../src/pathway/decision-digest.js'
import { dutiesOf } from '../../src/pathway/duties.js'
import type { PathwayEvent } from '../../src/pathway/event.js'
import { avtal, holdt } from './avtaler.js'
import { forHvertSteg } from './pakkeforlop/avbruddssteg.js'
import { endre } from './typer.js'

interface Situation {
  readonly context: PathwayContext
  readonly event: PathwayEvent
}

const text = (event: PathwayEvent, name: string): string => String(event[name])

/** Its condition has seen that there is such a duty. */
const closeDuty = (
  { context, event }: Situation,
  change: Partial<Duty> & Pick<Duty, 'status'>,
): Partial<PathwayContext> => {
  const id = text(event, 'action')
  return { duties: { ...context.duties, [id]: { ...context.duties[id]!, ...change, closed: event.at } } }
}

/** Its condition has seen that there is such a measure. */
const changeMeasure = ({ context, event }: Situation, status: Measure['status']): Partial<PathwayContext> => {
  const id = text(event, 'tiltak')
  return { measures: { ...context.measures, [id]: { ...context.measures[id]!, status } } }
}

/** What was agreed has taken place; the next is agreed where a day for it was given. */
const keptAndNext = ({ context, event }: Situation, what: string): PathwayContext['agreed'] => {
  const held = holdt(context.agreed, what, event.at)
  return event['neste'] === undefined ? held : avtal(held, what, text(event, 'neste'))
}

/** What belongs to one closing: whoever goes back to treatment is closed anew another time. */
const closing = [
  'avsluttende-samtale.gjennomfort',
  'avsluttende-samtale.avslatt',
  'kommunal-oppfolging.avtalt',
  'kommunal-oppfolging.ikke-nodvendig',
  'utskrivning.varslet',
  'epikrise.sendt',
]

const marked = ({ event }: Situation): PathwayContext['done'] => ({ [event.type]: event.at })

const without = ({ done }: PathwayContext, what: readonly string[]): PathwayContext['done'] =>
  Object.fromEntries(Object.entries(done).filter(([name]) => !what.includes(name)))

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
  avtalDato: endre(({ context, event }: Situation) => ({
    agreed: avtal(context.agreed, text(event, 'hva'), text(event, 'dag')),
  })),
  holdDato: endre(({ context, event }: Situation) => ({
    agreed: holdt(context.agreed, text(event, 'hva'), event.at),
  })),
  avtalNesteEvaluering: endre((situation: Situation) => ({ agreed: keptAndNext(situation, 'evaluering') })),
  avtalNesteHjertekontroll: endre((situation: Situation) => ({ agreed: keptAndNext(situation, 'hjertekontroll') })),
  settOmsorgsniva: endre(({ event }: Situation) => ({
    careLevel: text(event, 'niva') as NonNullable<PathwayContext['careLevel']>,
  })),
  avtalForsteEvaluering: endre(({ context, event }: Situation) => ({
    agreed:
      event['evaluering'] === undefined
        ? context.agreed
        : avtal(context.agreed, 'evaluering', text(event, 'evaluering')),
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
  settAlvorlighet: endre(({ event }: Situation) => ({
    severity: event['alvorlighet'] as NonNullable<PathwayContext['severity']>,
  })),
  merkOyeblikkeligHjelp: endre(() => ({ oyeblikkeligHjelp: true })),
  merkTvang: endre(() => ({ tvang: true })),
  opphevTvang: endre(() => ({ tvang: false })),
  settTrapp: endre(({ event }: Situation) => ({ trapp: event['utfall'] === 'trapp-opp' ? 'opp' : 'ned' })),
  nullstillTrapp: endre(() => ({ trapp: null })),
  startAvrusning: endre((situation: Situation) => ({
    done: { ...without(situation.context, ['avrusning.avsluttet']), ...marked(situation) },
  })),
  avsluttAvrusning: endre((situation: Situation) => ({
    done: { ...without(situation.context, ['avrusning.startet']), ...marked(situation) },
  })),
  nullstillAvslutning: endre(({ context }: Situation) => ({ done: without(context, closing) })),
  nullstillAvbrudd: endre(() => ({ avbruttVed: null })),
  ...forHvertSteg('merkAvbruttVed', (steg) => endre(() => ({ avbruttVed: steg }))),
  merkGjort: endre(({ context, event }: Situation) => ({ done: { ...context.done, [event.type]: event.at } })),
}
