import { diagram, pathways, type PathwayId } from '../../pathways/index.js'
import { diagramFormats } from '../pathway/diagram/diagram.js'
import { localeOf } from './locale.js'
import { outline } from './pathway-outline.js'
import { readInstance } from './read-instance.js'
import { Refusal } from './refusal.js'
import type { Flags, Terminal } from './run.js'
import { standing } from './standing.js'

/** `forlop pathway [ID]`: all pathways, one of them in words or drawn, or where a person stands in it. */
export function pathwayCommand([asked, ...rest]: string[], flags: Flags, terminal: Terminal): string {
  const locale = localeOf(flags.locale)
  if (rest.length > 0) throw new Refusal(['pathway: takes one id'])
  if (asked === undefined) {
    const all = Object.values(pathways)
    if (flags.json === true)
      return `${JSON.stringify(
        all.map(({ id, version, title }) => ({ id, version, title })),
        null,
        2,
      )}\n`
    return all.map(({ id, title }) => `${id}: ${title[locale]}\n`).join('')
  }
  if (!Object.hasOwn(pathways, asked)) {
    throw new Refusal([`pathway: must be one of ${Object.keys(pathways).join(', ')}`])
  }
  const id = asked as PathwayId
  const [format, another] = diagramFormats.filter((name) => flags[name] === true)
  if (another !== undefined) throw new Refusal([`--${another}: cannot be asked for together with --${format}`])
  const instance = flags.instance === undefined ? undefined : readInstance(flags.instance, terminal.stdin)
  if (instance !== undefined && instance.pathway !== id) {
    throw new Refusal([`--instance: the person stands in ${instance.pathway}, not in ${id}`])
  }
  if (format !== undefined) return diagram(id, { format, locale, ...(instance && { instance }) })
  return instance === undefined ? outline(pathways[id], locale) : standing(instance, locale, flags.now)
}
