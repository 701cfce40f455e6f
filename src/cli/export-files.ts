import { actions, facts, omfang, rules, sources } from '../../rules/catalogue.js'
import { guide } from '../../rules/guideline/guide.js'
import { fhirLibrary } from '../cql/fhir-library.js'
import { toCql } from '../cql/index.js'
import type { Reading } from '../engine/content.js'
import type { Separator } from '../export/csv.js'
import { decisionTable } from '../export/decision-table.js'
import { planDefinitions, questionnaire } from '../fhir/index.js'
import type { Locale } from '../guideline/text.js'
import { decisionJsonSchema, kartleggingJsonSchema } from './export-schemas.js'

/** A file to be written. */
export interface ExportedFile {
  readonly name: string
  readonly text: string
}

export interface ExportOptions {
  readonly locale: Locale
  readonly reading?: Reading
  readonly separator: Separator
  /** Where canonical URLs live. */
  readonly base?: string
}

const json = (name: string, data: object): ExportedFile => ({ name, text: `${JSON.stringify(data, null, 2)}\n` })

const resource = (data: { readonly resourceType: string; readonly id?: string }): ExportedFile =>
  json(`${data.resourceType}-${data.id}.json`, data)

/** What can be exported, by format. */
export const formats = {
  cql: ({ locale, reading }) =>
    toCql({ locale, ...(reading && { reading }) }).map(({ name, text }) => ({ name: `${name}.cql`, text })),

  fhir: ({ locale, reading, base }) => {
    const fhir = base === undefined ? {} : { base }
    return [
      resource(questionnaire({ ...fhir, locale })),
      ...planDefinitions({ ...fhir, locale, ...(reading && { reading }) }).map(resource),
      ...toCql({ locale, ...(reading && { reading }) }).map((library) => resource(fhirLibrary(library, locale, fhir))),
    ]
  },

  'dmn-table': ({ locale, reading = 'careful', separator }) => {
    const content = { guide, facts, actions, rules, sources, scope: omfang }
    return [{ name: 'decision-table.csv', text: decisionTable(content, { locale, reading, separator }) }]
  },

  'json-schema': () => [
    json('kartlegging.schema.json', kartleggingJsonSchema()),
    json('decision.schema.json', decisionJsonSchema()),
  ],
} as const satisfies { readonly [format: string]: (options: ExportOptions) => readonly ExportedFile[] }
