import { readdirSync, readFileSync } from 'node:fs'
import type { Kartlegging } from '../../../src/index.js'
import type { Kartlagt } from './liv.js'

const folder = new URL('../../kartlegginger/', import.meta.url)

/** The answers of a golden kartlegging, by its number, with what has changed since. */
export function kartlegging(number: string, endret: Kartlegging = {}): Kartlagt {
  const file = readdirSync(folder).find((name) => name.startsWith(`${number}-`))
  if (file === undefined) throw new Error(`no kartlegging ${number}`)
  const { kartlegging } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { kartlegging: Kartlegging }
  return { kartlagt: { ...kartlegging, ...endret } }
}
