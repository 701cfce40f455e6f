import { gaps } from '../../rules/guideline/gaps.js'
import { levelTable } from './exhaustive/decision-tables.js'
import { content } from './exact/content.js'
import { exact } from './exact/exact.js'
import { holeOfGap, literalLevels, type Hole } from './literal-holes/holes.js'
import type { Outcome, Part } from './part.js'

const share = ({ answers, of }: Hole): string => `${(Number((answers * 100_000n) / of) / 1000).toFixed(1)} %`

function run(): Outcome {
  const { none, several, unread, fewConditions, cells } = literalLevels(exact())
  const byGap = gaps.map(({ id }) => ({ id, hole: holeOfGap(exact(), content, id) }))
  const withUnknown = levelTable(exact(), 'literal')
  const unplaced = withUnknown.outcomes.find(({ outcome }) => outcome === 'none')?.times ?? 0n
  const unfilled = content.rules.filter(({ basis, gaps: named = [] }) => basis === 'derived' && named.length === 0)
  return {
    figures: [
      {
        name: 'complete answers of an adult that place nobody',
        value: Number(none.answers),
        denominator: Number(none.of),
      },
      {
        name: 'complete answers that place in two hovedforløp',
        value: Number(several.answers),
        denominator: Number(several.of),
      },
      {
        name: 'complete answers with at most one condition that place nobody',
        value: Number(fewConditions.answers),
        denominator: Number(fewConditions.of),
      },
      { name: 'answers that place nobody and that no gap tells of', value: Number(unread.answers), target: 0 },
      {
        name: 'answers with unknown among them, and any age, that leave no level open',
        value: Number(unplaced),
        denominator: Number(withUnknown.profiles),
      },
      {
        name: 'gaps that rules fill',
        value: byGap.filter(({ hole }) => hole !== null).length,
        denominator: gaps.length,
      },
    ],
    faults: [
      ...(unread.answers === 0n ? [] : [`placed nowhere, and no gap says why: ${JSON.stringify(unread.witness)}`]),
      ...unfilled.map(({ id }) => `${id} is derived and names no gap`),
    ],
    tables: [
      {
        title: 'What the sentences say of the level, by severity and expected duration',
        head: [
          'severity',
          'duration',
          'answers',
          'place nobody',
          'place in two',
          'answers with at most one condition',
          'place nobody',
          'place in two',
        ],
        rows: cells.map(({ alvorlighet, varighet, ...cell }) => [
          alvorlighet,
          varighet,
          Number(cell.none.of),
          `${Number(cell.none.answers)} (${share(cell.none)})`,
          `${Number(cell.several.answers)} (${share(cell.several)})`,
          Number(cell.fewNone.of),
          `${Number(cell.fewNone.answers)} (${share(cell.fewNone)})`,
          `${Number(cell.fewSeveral.answers)} (${share(cell.fewSeveral)})`,
        ]),
      },
      {
        title: 'Holes by the number of the gap',
        head: ['gap', 'rules that fill it', 'complete answers of an adult', 'touched', 'share', 'smallest example'],
        rows: byGap.flatMap(({ id, hole }) =>
          hole === null
            ? []
            : [[id, hole.rules, Number(hole.of), Number(hole.answers), share(hole), JSON.stringify(hole.witness)]],
        ),
      },
    ],
  }
}

export const part: Part = {
  id: 'literal-holes',
  title: 'Holes in the text of the guide',
  about: [
    'The literal reading says only what the sentences say. Counted exactly, over every complete answer of an adult to',
    'the facts that decide the level: how many are placed nowhere, and how many in two hovedforløp at once. The second',
    'table counts for each gap the complete answers for which the rules that fill it, derived or from another national',
    'source, give another level or demand something that the sentences do not; a gap without such rules is met by the way',
    'unknown answers are read. The counts are of ways of answering, an age being one of the bands that rules tell apart;',
    'they say nothing of how many people there are of each.',
  ].join('\n'),
  run,
}
