import { readFileSync } from 'node:fs'

/** An example of ours for a section of the specification, under the name of the section. */
export const payload = (section: string): { context: { draftOrders: { entry?: object } } } =>
  JSON.parse(readFileSync(new URL(`payloads/${section}.json`, import.meta.url), 'utf8'))
