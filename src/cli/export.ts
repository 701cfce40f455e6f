import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readings, type Reading } from '../engine/content.js'
import { formats, type ExportedFile, type ExportOptions } from './export-files.js'
import { localeOf } from './locale.js'
import { Refusal } from './refusal.js'
import type { Flags } from './run.js'

const separators = { comma: ',', semicolon: ';', tab: '\t' } as const

/** `forlop export --format F`: the rules for other systems, as files in a folder, or one file on standard output. */
export function exportCommand(operands: string[], flags: Flags): string {
  if (operands.length > 0) throw new Refusal(['export: takes no operand; name a format with --format'])
  const format = oneOf('--format', flags.format, formats)
  const files = format({
    locale: localeOf(flags.locale),
    separator: oneOf('--separator', flags.separator ?? 'comma', separators),
    ...(flags.reading !== undefined && { reading: readingOf(flags.reading) }),
    ...(flags.base !== undefined && { base: flags.base }),
  } satisfies ExportOptions)
  if (flags.out !== undefined) return write(files, flags.out)
  const [only, ...more] = files
  if (only === undefined || more.length > 0) {
    throw new Refusal([`export: ${flags.format} makes ${files.length} files: name a folder for them with --out`])
  }
  return only.text
}

function oneOf<T>(flag: string, asked: string | undefined, values: { readonly [name: string]: T }): T {
  if (asked === undefined || !Object.hasOwn(values, asked)) {
    throw new Refusal([`${flag}: must be one of ${Object.keys(values).join(', ')}`])
  }
  return values[asked]!
}

function readingOf(reading: string): Reading {
  const known = readings.find((one) => one === reading)
  if (known === undefined) throw new Refusal([`--reading: must be one of ${readings.join(', ')}`])
  return known
}

/** Writes the files and names them, a line each. Files of the same name are replaced. */
function write(files: readonly ExportedFile[], folder: string): string {
  const written = files.map(({ name, text }) => {
    const file = join(folder, name)
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, text)
    } catch {
      throw new Refusal(['--out: cannot be written to: name a folder, which is made when it is not there'])
    }
    return file
  })
  return `${written.join('\n')}\n`
}
