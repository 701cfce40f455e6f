/** What is read of the config of a machine. */
export interface StateConfig {
  readonly states?: { readonly [name: string]: StateConfig }
  readonly on?: { readonly [event: string]: unknown }
  readonly meta?: unknown
  readonly type?: string
  readonly initial?: string
}

/** Every state below the root, with its path. */
export function statesOf(
  config: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; config: StateConfig }[] {
  return Object.entries((config as StateConfig).states ?? {}).flatMap(([name, inner]) => [
    { path: [...path, name], config: inner },
    ...statesOf(inner, [...path, name]),
  ])
}

/** Every transition, by the state that has it. */
export const transitionsOf = (config: unknown): { path: readonly string[]; event: string }[] =>
  [{ path: [], config: config as StateConfig }, ...statesOf(config)].flatMap(({ path, config }) =>
    Object.keys(config.on ?? {}).map((event) => ({ path, event })),
  )
