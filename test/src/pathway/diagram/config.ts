import type { PathwayDefinition } from '../../../../src/pathway/definition.js'

/** A machine as it is written, read without XState and without the code under test. */
interface Config {
  readonly id?: string
  readonly type?: string
  readonly initial?: string
  readonly states?: { readonly [name: string]: Config }
  readonly on?: { readonly [event: string]: Written | readonly Written[] }
  readonly meta?: { readonly statements?: readonly string[] }
  readonly tags?: readonly string[]
}
type Written = string | { readonly target?: string; readonly guard?: string }

export interface WrittenState {
  readonly path: string
  readonly config: Config
}

export interface WrittenTransition {
  readonly from: string
  readonly event: string
  readonly to: string | null
  readonly guard: string | null
}

/** Every state below the machine itself, by its path. */
export const statesOf = ({ machine }: Pick<PathwayDefinition, 'machine'>): readonly WrittenState[] =>
  below(machine.config as Config, '')

const below = ({ states = {} }: Config, above: string): WrittenState[] =>
  Object.entries(states).flatMap(([name, config]) => [
    { path: above + name, config },
    ...below(config, `${above}${name}.`),
  ])

/** Every transition, with the paths of its two ends. Those of the whole machine come from its id. */
export function transitionsOf(definition: Pick<PathwayDefinition, 'id' | 'machine'>): readonly WrittenTransition[] {
  const states = statesOf(definition)
  const root = { path: '', config: definition.machine.config as Config }
  const pathOf = (target: string, from: string): string =>
    target.startsWith('#')
      ? states.find(({ config }) => config.id === target.slice(1))!.path
      : target.startsWith('.')
        ? `${from}${target}`.replace(/^\./, '')
        : [...from.split('.').slice(0, -1), target].join('.')
  return [root, ...states].flatMap(({ path, config }) =>
    Object.entries(config.on ?? {}).flatMap(([event, written]) =>
      [written].flat().map((one) => {
        const { target = null, guard = null } = typeof one === 'string' ? { target: one } : (one as { target?: string })
        return { from: path || definition.id, event, guard, to: target === null ? null : pathOf(target, path) }
      }),
    ),
  )
}

/** A transition as one text, to compare lists of them. */
export const asText = ({ from, event, guard, to }: WrittenTransition): string =>
  `${from} --${event}${guard === null ? '' : `[${guard}]`}--> ${to ?? 'stays'}`
