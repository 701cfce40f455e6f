import { Library, PatientContext } from 'cql-execution'

/** What a library says: the value of each statement by its name. */
export type Results = { readonly [statement: string]: unknown }

interface Statement {
  execute(context: PatientContext): Promise<unknown>
  /** Functions have them. */
  readonly parameters?: readonly unknown[]
}

/**
 * Makes the function that evaluates the statements of a library for one set of parameters: all of them, or those that
 * `asked` picks and what they need.
 */
export function createRunner(
  elm: object,
  asked: (statement: string) => boolean = () => true,
): (parameters: object) => Promise<Results> {
  const library = new Library(elm)
  const statements = Object.entries(library.expressions as { readonly [name: string]: Statement }).filter(
    ([name, { parameters }]) => parameters === undefined && asked(name),
  )
  return async (parameters) => {
    // one context for all statements: each is worked out once, also where it is false or null
    const context = new PatientContext(library, null, undefined, { ...parameters })
    const known = context.context_values as { readonly [name: string]: unknown }
    const results: { [statement: string]: unknown } = {}
    for (const [name, statement] of statements) {
      results[name] = known[name] === undefined ? await statement.execute(context) : known[name]
    }
    return results
  }
}
