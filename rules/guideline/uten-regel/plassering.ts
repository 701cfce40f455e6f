import type { NotCarried } from '../not-carried.js'

const scope = 'Decides which guide applies: `decision.scope`, from `rules/omfang.ts`.'

/** What the placing is made of, or explains it. */
export const plassering: NotCarried = {
  'R0.15': { as: 'design', why: scope },
  'R0.16': { as: 'design', why: scope },
  'R0.17': { as: 'design', why: scope },
  'R0.18': { as: 'design', why: `${scope} \`either-guide\` leaves the choice to the single case.` },
  'R0.23': {
    as: 'design',
    why: 'No fact asks for a diagnosis and no rule requires one: problems below a diagnosis count.',
  },
  'R0.31': { as: 'design', why: 'The placing reads severity and expected duration and is shown as a suggestion.' },
  'R3.07': { as: 'fact', why: 'The kind of problem is asked: `tilstander`, `problemomrade`.' },
  'R3.08': { as: 'fact', why: 'Severity is asked: `alvorlighet`.' },
  'R3.09': { as: 'fact', why: 'Expected duration is asked: `varighet`.' },
}
