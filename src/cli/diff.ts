import { existsSync, readFileSync } from 'node:fs'
import { readings } from '../engine/content.js'
import { diffContents, type EditionDiff } from '../diff/diff.js'
import type { OutcomeDifference } from '../diff/outcomes.js'
import { readContent } from './read-content.js'
import { Refusal } from './refusal.js'
import type { Answer, Flags } from './run.js'

/** `forlop diff A B`: what another version of the rules means. Exit code 1 when something mandatory is lost. */
export function diffCommand(operands: string[], flags: Flags): Answer {
  const [a, b, ...more] = operands
  if (a === undefined || b === undefined || more.length > 0) {
    throw new Refusal(['diff: takes two operands: editions (2025, 2014), folders or packed tarballs of forlop'])
  }
  const reading = readings.find((one) => one === (flags.reading ?? 'careful'))
  if (reading === undefined) throw new Refusal([`--reading: must be one of ${readings.join(', ')}`])
  const diff = diffContents(readContent(a), readContent(b), {
    reading,
    ...(flags.population !== undefined && { population: people(flags.population) }),
  })
  const text = flags.json === true ? `${JSON.stringify(diff, null, 2)}\n` : render(diff)
  return { text, code: diff.lostShall.length > 0 ? 1 : 0 }
}

/** Kartlegginger, one a line. A line that is no JSON is counted as one that cannot be read. */
function people(file: string): readonly unknown[] {
  if (!existsSync(file)) throw new Refusal(['--population: cannot be read: name a file with one kartlegging a line'])
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        return JSON.parse(line) as unknown
      } catch {
        return undefined
      }
    })
}

function render({ rules, outcomes, lostShall, population }: EditionDiff): string {
  const lines = [
    `rules: ${rules.added.length} added, ${rules.removed.length} removed, ${rules.changed.length} changed`,
    ...rules.added.map((id) => `  + ${id}`),
    ...rules.removed.map((id) => `  - ${id}`),
    ...rules.changed.map(({ id, fields }) => `  ~ ${id}: ${fields.join(', ')}`),
    `outcomes: ${outcomes.length} differ, ${lostShall.length} duties (shall) lost`,
    ...outcomes.map((one) => `  ${one.change} ${subjectOf(one)}: ${JSON.stringify(one.witness)}`),
  ]
  if (population !== null) {
    const { people, otherLevels, gainedShall, lostShall, unreadable } = population
    lines.push(
      `population: ${people} kartlegginger, ${unreadable} of them not readable by both`,
      `  ${otherLevels} get other levels, ${gainedShall} gain a duty, ${lostShall} lose one`,
    )
  }
  return `${lines.join('\n')}\n`
}

const subjectOf = (one: OutcomeDifference): string =>
  one.about === 'level'
    ? `hovedforlop ${one.level}`
    : one.about === 'scope'
      ? 'the guide for children'
      : `${one.action} as ${one.strength}`
