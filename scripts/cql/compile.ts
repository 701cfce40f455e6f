import {
  CqlCompilerOptions,
  CqlTranslator,
  createModelInfoProvider,
  LibraryManager,
  ModelManager,
  stringAsSource,
} from '@cqframework/cql/cql-to-elm'
import { systemModel } from './system-model.js'

/** ELM as JSON, and everything the translator had to say. */
export interface Compiled {
  readonly elm: object
  readonly messages: readonly string[]
}

/** Translates a library. With annotations the ELM carries tags and places in the text; without, it runs faster. */
export function compileCql(text: string, { annotations = false } = {}): Compiled {
  const models = new ModelManager()
  models.modelInfoLoader.registerModelInfoProvider(
    createModelInfoProvider((id) => (id === 'System' ? (stringAsSource(systemModel) as object) : null)),
  )
  const options = annotations ? CqlCompilerOptions.defaultOptions() : new CqlCompilerOptions()
  const translator = CqlTranslator.fromText(text, new LibraryManager(models, options))
  const messages = translator.exceptions.asJsReadonlyArrayView().map((fault) => String(fault.message))
  return { elm: JSON.parse(translator.toJson()) as object, messages }
}
