import {
  CqlCompilerOptions,
  createLibrarySourceProvider,
  createModelInfoProvider,
  LibraryManager,
  ModelManager,
  stringAsSource,
} from '@cqframework/cql/cql-to-elm'
import * as cqf from '@cqframework/cql/engine'
import { KtList, KtMap, KtMutableSet } from '@cqframework/cql/kotlin-kotlin-stdlib'
import type { CqlParameter } from '../../src/cql/index.js'
import type { Results } from './run.js'
import { systemModel } from './system-model.js'

/** The same by the reference engine of the Clinical Quality Framework: another engine, made by others. */
export function createReferenceRunner(
  { name, text }: { readonly name: string; readonly text: string },
  asked: readonly string[],
): (parameters: { readonly [fact: string]: CqlParameter }) => Results {
  const models = new ModelManager()
  models.modelInfoLoader.registerModelInfoProvider(
    createModelInfoProvider((id) => (id === 'System' ? (stringAsSource(systemModel) as object) : null)),
  )
  const libraries = new LibraryManager(models, new CqlCompilerOptions())
  libraries.librarySourceLoader.registerProvider(
    createLibrarySourceProvider((id) => (id === name ? (stringAsSource(text) as object) : null)),
  )
  const keepsResults = KtMutableSet.fromJsSet(new Set([cqf.CqlEngine.Options.EnableExpressionCaching]))
  return (parameters) => {
    const given = new cqf.EvaluationParams.Builder()
    given.libraryByName(name, new cqf.EvaluationParams.LibraryParams.Builder().build())
    const values = new Map(Object.entries(parameters).map(([fact, value]) => [fact, toCql(value)]))
    given.parameters = KtMap.fromJsMap(values) as typeof given.parameters
    // one engine per person: it keeps what it has worked out
    const { onlyResultOrThrow } = new cqf.CqlEngine(new cqf.Environment(libraries), keepsResults).evaluate(
      given.build(),
    )
    return Object.fromEntries(
      asked.map((statement) => [statement, fromCql(onlyResultOrThrow.getByName(statement)?.value)]),
    )
  }
}

/** Its types name two things each `List` and `Tuple`, and take the wrong one. */
const List = cqf.List as unknown as new (items: KtList<unknown>) => { readonly value: KtList<unknown> }
const Tuple = cqf.Tuple as unknown as new () => { readonly elements: KtMap<string, unknown> }

function toCql(value: CqlParameter): unknown {
  if (value === null) return null
  if (typeof value === 'boolean') return new cqf.Boolean(value)
  if (typeof value === 'number') return new cqf.Integer(value)
  if (typeof value === 'string') return new cqf.String(value)
  return new List(KtList.fromJsArray(value.map(toCql)))
}

function fromCql(value: unknown): unknown {
  if (value instanceof cqf.Boolean || value instanceof cqf.Integer || value instanceof cqf.String) return value.value
  if (value instanceof List) return value.value.asJsReadonlyArrayView().map(fromCql)
  if (value instanceof Tuple) {
    return Object.fromEntries([...value.elements.asJsReadonlyMapView()].map(([name, part]) => [name, fromCql(part)]))
  }
  return value ?? null
}
