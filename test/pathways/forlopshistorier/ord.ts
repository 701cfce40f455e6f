import { ord } from '../../../pathways/diagram/ord.js'
import {
  pathways,
  type Deadline,
  type PathwayEvent,
  type PathwayId,
  type PathwayInstance,
  type Refusal,
} from '../../../pathways/index.js'
import { createTranslator } from '../../../src/explain/translator.js'
import { leavesOf } from '../../../src/pathway/diagram/diagram.js'
import { graphOf } from '../../../src/pathway/diagram/graph.js'
import { wrap } from '../../../src/pathway/diagram/wrap.js'
import { kortDato } from './dato.js'

const t = createTranslator('nb')

/** A duty in words, with the statements of the guide it rests on. */
export function plikt(action: string, statements: readonly string[]): string {
  const key = `action.${action}`
  const said = t(key) === key ? action : t(key)
  return statements.length === 0 ? said : `${said} [${statements.join(', ')}]`
}

export const navnPaHendelse = ({ pathway }: PathwayInstance, { type }: PathwayEvent): string =>
  pathways[pathway as PathwayId].events[type]?.title.nb ?? type

/** Where the person stands, region by region. */
export function steder({ pathway, state }: PathwayInstance): string[] {
  const { nodes } = graphOf(pathways[pathway as PathwayId], ord)
  return leavesOf(state).map((leaf) => {
    const { parent, title } = nodes.find(({ path }) => path === leaf)!
    const region = nodes.find(({ path, parent: above }) => path === parent && above !== null)
    return region === undefined ? title.nb : `${region.title.nb}: ${title.nb}`
  })
}

/** What the very states answer to in which the person stands. */
export function egneHendelser({ pathway, state }: PathwayInstance): ReadonlySet<string> {
  const leaves = leavesOf(state)
  const { edges } = graphOf(pathways[pathway as PathwayId], ord)
  return new Set(edges.filter(({ from }) => leaves.includes(from)).map(({ event }) => event))
}

const own = ['type', 'at', 'id', 'lateRegistered', 'decision']

/** The names and values of fields that are not written as they are said. */
const sagt: { readonly [id: string]: string } = {
  niva: 'nivå',
  dogn: 'døgn',
  'annen-spesialist': 'annen spesialist',
  'annen-henviser': 'annen henviser',
  'utvidet-utredning': 'utvidet utredning',
  'mer-utredning': 'mer utredning',
  'trapp-opp': 'trapp opp',
  'trapp-ned': 'trapp ned',
}

const si = (value: unknown): string => {
  const text = String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? kortDato(text) : (sagt[text] ?? text)
}

/** What was said of an event: ` (til: DPS Sør; frist: 9. januar 2026)`. */
export function felter(event: PathwayEvent): string {
  const said = Object.entries(event).flatMap(([name, value]) =>
    own.includes(name) ? [] : [`${si(name)}: ${si(value)}`],
  )
  const all = [...said, ...(event.lateRegistered === true ? ['registrert i ettertid'] : [])]
  return all.length === 0 ? '' : ` (${all.join('; ')})`
}

/** Why something was refused, to one who does not read English. */
export const avslag = ({ refused, why, message }: Refusal): string =>
  why?.nb ??
  { 'not-open': 'Det hører ikke til der personen står nå.', 'too-old': 'Noe som skjedde senere, er registrert alt.' }[
    refused as string
  ] ??
  message

const enheter = { kalenderdager: 'kalenderdager', virkedager: 'virkedager' } as const
const vekt = { law: 'lovfestet', advisory: 'veiledende', agreed: 'avtalt' } as const

/** How long a limit is and how binding: `10 virkedager, lovfestet`. */
export const omFrist = ({ limit, legalWeight }: Deadline): string =>
  limit === null || limit.number === null
    ? vekt[legalWeight]
    : `${limit.number} ${enheter[limit.unit]}, ${vekt[legalWeight]}`

export const dager = (n: number): string => (Math.abs(n) === 1 ? '1 dag' : `${Math.abs(n)} dager`)

export const storForbokstav = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const BREDDE = 110

/** Lines that begin alike, broken between words; those after the first are moved in. */
export const brutt = (text: string, innrykk: string, videre = innrykk): string[] =>
  wrap(text, BREDDE - innrykk.length).map((line, place) => `${place === 0 ? innrykk : videre}${line}`)
