import { facts } from '../rules/kartlegging/index.js'
import { kartleggingSchemaOf } from './kartlegging/schema.js'

/** The zod schema of a kartlegging, for forms and for the border of a service. `assess` needs no parse before it. */
export const kartleggingSchema = /* @__PURE__ */ kartleggingSchemaOf(facts)
