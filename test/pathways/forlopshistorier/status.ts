import { deadlines, openEvents, type Deadline, type PathwayInstance } from '../../../pathways/index.js'
import { kortDato } from './dato.js'
import { brutt, dager, egneHendelser, omFrist, plikt, steder } from './ord.js'

/** Where the person stands on a day: what is open, what is due, and what can be registered next. */
export function status(instance: PathwayInstance, now: string, hvem: string): string[] {
  const { duties, measures } = instance.context
  const apne = Object.values(duties).filter(({ status }) => status === 'open')
  const lukkede = Object.values(duties).length - apne.length
  const gaende = Object.values(measures).filter(({ status }) => status !== 'ended')
  const stand = { agreed: 'avtalt', running: 'pågår', paused: 'på pause', ended: 'avsluttet' } as const
  // what can be registered anywhere and at any time is left out: it says nothing of this person
  const open = openEvents(instance).filter(({ type }) => egneHendelser(instance).has(type))
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Står', steder(instance)],
    [
      `Åpne plikter (${lukkede} lukket)`,
      apne.map(
        ({ action, statements, since }) => `${plikt(action, statements)} (siden ${kortDato(since.slice(0, 10))})`,
      ),
    ],
    [
      'Tiltak',
      gaende.map(
        ({ title, status, from }) => `${title}: ${stand[status]}${from === null ? '' : ` (fra hovedforløp ${from})`}`,
      ),
    ],
    ['Frister og avtaler', frister(instance, now)],
    [
      'Neste steg kan være',
      [
        open
          .filter(({ blocked }) => blocked === undefined)
          .map(({ title }) => title.nb)
          .join(' · '),
      ].filter(Boolean),
    ],
    [
      'Venter på noe',
      open.flatMap(({ title, blocked }) => (blocked === undefined ? [] : [`${title.nb}: ${blocked.nb}`])),
    ],
  ]
  return [
    `  ${hvem}Status`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .flatMap(([heading, lines]) => [
        `    ${heading}:`,
        ...lines.flatMap((line) => brutt(line, '      - ', '        ')),
      ]),
  ]
}

const frister = (instance: PathwayInstance, now: string): string[] =>
  deadlines(instance, { now })
    .filter(({ state }) => state !== 'not-applicable')
    .toSorted((a, b) => (`${a.due}` < `${b.due}` ? -1 : `${a.due}` > `${b.due}` ? 1 : 0))
    .map((deadline) => `${deadline.title.nb} (${omFrist(deadline)}): ${hvordan(deadline)}`)

function hvordan({ state, due, daysLeft, metOn, reason, limit }: Deadline): string {
  const senest = due === null ? '' : `senest ${kortDato(due)}`
  switch (state) {
    case 'open':
      return `${senest}, ${daysLeft === 0 ? 'i dag' : `${dager(daysLeft!)} igjen`}`
    case 'late':
      return `${senest}, for sent med ${dager(daysLeft!)}`
    case 'met':
      return `${senest}, holdt ${kortDato(metOn!)}`
    case 'met-late':
      return `${senest}, for sent, ${kortDato(metOn!)}`
    case 'unknown':
    case 'not-applicable':
      return reason === 'number-not-known'
        ? `ukjent. ${limit!.lookUp!.nb}`
        : `ukjent: ${reason === 'care-level-not-known' ? 'poliklinikk eller døgn er ikke registrert' : 'alvorligheten er ikke registrert'} (da ${senest})`
  }
}
