import { createForlop, type ForlopOptions, type Kartlegging } from '../forlop.js'
import { localeOf } from './locale.js'
import { readKommune } from './read-kommune.js'
import { readKartlegging } from './read-kartlegging.js'
import { Refusal } from './refusal.js'
import type { Flags, Terminal } from './run.js'

/** Standard input is for the kartlegging. */
const noStdin = (): never => {
  throw new Refusal(['--kommune: name a file: standard input is for the kartlegging'])
}

/** `forlop assess FILE|-` */
export function assessCommand([file, ...rest]: string[], flags: Flags, terminal: Terminal): string {
  if (file === undefined) throw new Refusal(['assess: name a file with a kartlegging, or - for standard input'])
  if (rest.length > 0) throw new Refusal(['assess: takes one file'])
  const locale = localeOf(flags.locale)
  const forlop = createForlop({
    ...(flags.reading !== undefined && { reading: flags.reading as NonNullable<ForlopOptions['reading']> }),
    ...(flags.edition !== undefined && { edition: flags.edition as NonNullable<ForlopOptions['edition']> }),
    ...(flags['as-of'] !== undefined && { asOf: flags['as-of'] }),
    ...(flags.kommune !== undefined && { kommune: readKommune(flags.kommune, noStdin) }),
  })
  const decision = forlop.assess(readKartlegging(file, terminal.stdin) as Kartlegging)
  if (flags.json === true) return `${JSON.stringify(decision, null, 2)}\n`
  return forlop.explain(decision, { locale, why: flags.why === true })
}
