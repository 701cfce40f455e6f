import {
  conformanceLevels,
  reportHtml,
  reportJunit,
  reportText,
  runConformance,
  type ConformanceLevel,
  type ConformanceReport,
  type Implementation,
} from '../conformance/index.js'
import { createForlop } from '../forlop.js'
import { overCdsHooks } from './over-cds-hooks.js'
import { overLines } from './over-lines.js'
import { overHttp } from './over-http.js'
import { Refusal } from './refusal.js'
import type { Answer, Flags } from './run.js'

const formats: { readonly [format: string]: (report: ConformanceReport) => string } = {
  text: reportText,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  junit: reportJunit,
  html: reportHtml,
}

/** `forlop conformance`: tests an implementation behind an address or a command, or this one. */
export async function conformanceCommand(operands: string[], flags: Flags): Promise<Answer> {
  if (operands.length > 0) throw new Refusal(['conformance: takes no operand; name the implementation with a flag'])
  const level = conformanceLevels.find((one) => one === (flags.level ?? 'careful'))
  if (level === undefined) throw new Refusal([`--level: must be one of ${conformanceLevels.join(', ')}`])
  const { format = 'text' } = flags
  const render = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (render === undefined) throw new Refusal([`--format: must be one of ${Object.keys(formats).join(', ')}`])
  const { implementation, close } = await implementationOf(flags, level)
  try {
    const report = await runConformance(implementation, {
      level,
      ...(flags.facts !== undefined && { facts: flags.facts.split(',') }),
      ...(flags.actions !== undefined && { actions: flags.actions.split(',') }),
    })
    return { text: render(report), code: report.conforms ? 0 : 1 }
  } finally {
    close()
  }
}

interface Tested {
  readonly implementation: Implementation
  readonly close: () => void
}

async function implementationOf(flags: Flags, level: ConformanceLevel): Promise<Tested> {
  const { url, command, self, 'cds-hooks': hooks } = flags
  if ([url, command, self, hooks].filter((flag) => flag !== undefined).length !== 1) {
    throw new Refusal(['conformance: name one of --url, --cds-hooks, --command and --self'])
  }
  const close = (): void => undefined
  if (url !== undefined) return { implementation: overHttp(url), close }
  if (hooks !== undefined) return { implementation: await overCdsHooks(hooks), close }
  if (command !== undefined) return overLines(command)
  return { implementation: createForlop({ reading: level }).assess, close }
}
