import { existsSync, writeFileSync } from 'node:fs'
import { createTranslator } from '../explain/translator.js'
import { gapsOf } from '../kommune/index.js'
import { gapLines } from './kommune-gaps.js'
import { kommuneTemplate } from './kommune-template.js'
import { localeOf } from './locale.js'
import { readKommune } from './read-kommune.js'
import { whereIs } from './read-json.js'
import { Refusal } from './refusal.js'
import type { Answer, Flags, Terminal } from './run.js'

/** `forlop kommune check FILE|-` and `forlop kommune init [FILE]` */
export function kommuneCommand([what, file, ...rest]: string[], flags: Flags, terminal: Terminal): string | Answer {
  if (rest.length > 0) throw new Refusal(['kommune: takes one file'])
  if (what === 'check') return check(file, flags, terminal)
  if (what === 'init') return init(file, flags)
  throw new Refusal(['kommune: must be followed by check FILE, or init'])
}

/** Exit code 1 when it is strict and nobody has something of the guide; what only some lack is told, and no more. */
function check(file: string | undefined, flags: Flags, terminal: Terminal): Answer {
  if (file === undefined) throw new Refusal(['kommune check: name a file with a profile, or - for standard input'])
  const locale = localeOf(flags.locale)
  const profile = readKommune(file, terminal.stdin)
  const gaps = gapsOf(profile)
  const lacking = gaps.some(({ missing }) => missing.some(({ partly }) => partly.length === 0))
  const code = flags.strict === true && lacking ? 1 : 0
  if (flags.json === true) {
    const { id, name, version, checked } = profile
    const said = { profile: { id, name, version, fingerprint: checked.fingerprint }, gaps }
    return { code, text: `${JSON.stringify(said, null, 2)}\n` }
  }
  return { code, text: `${gapLines(profile, gaps, createTranslator(locale)).join('\n')}\n` }
}

function init(file: string | undefined, flags: Flags): string {
  const text = `${JSON.stringify(kommuneTemplate(localeOf(flags.locale)), null, 2)}\n`
  if (file === undefined || file === '-') return text
  if (existsSync(file)) throw new Refusal([`${whereIs(file)}: is there already: name a new file`])
  try {
    writeFileSync(file, text, { flag: 'wx' })
  } catch {
    throw new Refusal([`${whereIs(file)}: cannot be written: name a new file in a folder that is there`])
  }
  return `${whereIs(file)}\n`
}
