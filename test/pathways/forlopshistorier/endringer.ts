import { deadlines, type Deadline, type Duty, type Measure, type PathwayInstance } from '../../../pathways/index.js'
import { kortDato } from './dato.js'
import { omFrist, plikt, steder } from './ord.js'

/** What an event led to, a line each: a new place, duties, measures, dates, and limits that began or came to an end. */
export function endringer(before: PathwayInstance | null, after: PathwayInstance, day: string): string[] {
  const stod = before === null ? [] : steder(before)
  return [
    ...steder(after)
      .filter((sted) => !stod.includes(sted))
      .map((sted) => `→ ${sted}`),
    ...omstendigheter(before, after),
    ...plikter(before, after),
    ...tiltak(before, after),
    ...avtaler(before, after),
    ...frister(before, after, day),
  ]
}

function omstendigheter(before: PathwayInstance | null, { context }: PathwayInstance): string[] {
  const was = before?.context
  const niva = { poliklinikk: 'poliklinikk', dogn: 'døgn' } as const
  return [
    ...(context.level !== (was?.level ?? context.level) ? [`Hovedforløp ${was!.level} → ${context.level}`] : []),
    ...(context.careLevel !== null && context.careLevel !== was?.careLevel
      ? [`Omsorgsnivå: ${niva[context.careLevel]}`]
      : []),
    ...(context.severity !== null && context.severity !== was?.severity ? [`Alvorlighet: ${context.severity}`] : []),
    ...(context.tvang && was?.tvang !== true ? ['Under tvang: ja'] : []),
    ...(!context.tvang && was?.tvang === true ? ['Under tvang: nei'] : []),
  ]
}

function plikter(before: PathwayInstance | null, { context }: PathwayInstance): string[] {
  return Object.values(context.duties).flatMap((duty) => {
    const was = before?.context.duties[duty.action]
    if (was?.status === duty.status) return []
    const name = plikt(duty.action, duty.statements)
    if (duty.status === 'open') return [`${was === undefined ? 'Ny plikt' : 'Plikten er åpen igjen'}: ${name}`]
    return was === undefined ? [] : [`Plikt ${lukket(duty)}: ${name}`]
  })
}

const lukket = ({ status, to, reason }: Duty): string =>
  status === 'handed-over' ? `overlevert til ${to}` : status === 'departed-from' ? `fraveket («${reason}»)` : 'utført'

const stand: { readonly [S in Measure['status']]: string } = {
  agreed: 'avtalt',
  running: 'pågår',
  paused: 'på pause',
  ended: 'avsluttet',
}

const tiltak = (before: PathwayInstance | null, { context }: PathwayInstance): string[] =>
  Object.values(context.measures).flatMap(({ id, title, status }) =>
    before?.context.measures[id]?.status === status ? [] : [`Tiltak ${stand[status]}: ${title}`],
  )

function avtaler(before: PathwayInstance | null, { context }: PathwayInstance): string[] {
  const was = before?.context.agreed ?? []
  const key = ({ what, day, metOn }: { what: string; day: string; metOn?: string }): string =>
    `${what} ${day} ${metOn ?? ''}`
  const had = new Set(was.map(key))
  const made = context.agreed.filter((date) => !had.has(key(date)))
  const gone = was.filter(
    ({ what, day, metOn }) =>
      metOn === undefined && !context.agreed.some((date) => date.what === what && date.day === day),
  )
  return [
    ...made.map(({ what, day, metOn }) =>
      metOn === undefined
        ? `Avtalt: ${what} ${kortDato(day)}`
        : `${metOn > day ? 'Holdt senere enn avtalt' : 'Holdt'}: ${what}, avtalt til ${kortDato(day)}`,
    ),
    ...gone.map(({ what, day }) => `Ikke lenger avtalt: ${what} ${kortDato(day)}`),
  ]
}

function frister(before: PathwayInstance | null, after: PathwayInstance, now: string): string[] {
  const limits = (instance: PathwayInstance): readonly Deadline[] =>
    deadlines(instance, { now }).filter(({ limit }) => limit !== null)
  const was = new Map(before === null ? [] : limits(before).map((deadline) => [deadline.id, deadline]))
  return limits(after).flatMap((deadline) => [
    ...ferdig(was.get(deadline.id), deadline),
    ...begynt(was.get(deadline.id), deadline),
  ])
}

/** A limit that came to its end. Of one that repeats, it is the time before that did. */
function ferdig(was: Deadline | undefined, now: Deadline): string[] {
  const isRepeated = now.limit!.repeats === true && was !== undefined && was.from !== null && now.from !== was.from
  if (!isRepeated && (now.metOn === null || (was?.metOn ?? null) !== null)) return []
  const { state, due, title } = isRepeated ? was : now
  if (state === 'not-applicable') return []
  const how = {
    met: 'Frist holdt',
    open: 'Frist holdt',
    'met-late': 'For sent',
    late: 'For sent',
    unknown: 'Ferdig, uten kjent frist',
  }
  return [`${how[state]}: ${title.nb}${due === null ? '' : ` (senest ${kortDato(due)})`}`]
}

function begynt(was: Deadline | undefined, deadline: Deadline): string[] {
  const { title, from, due, metOn, state, limit } = deadline
  const isNew = from !== null && metOn === null && (was?.from !== from || was.state === 'not-applicable')
  if (!isNew || state === 'not-applicable') return []
  if (limit!.number === null) return [`Frist uten kjent tall: ${title.nb}`]
  const name = state === 'unknown' ? 'Frist, hvis den gjelder' : 'Frist'
  return [`${name}: ${title.nb}: senest ${kortDato(due!)} (${omFrist(deadline)})`]
}
