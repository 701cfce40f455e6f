import { faultTexts, type Fault } from './faults'

export type Fields = { readonly [field: string]: unknown }

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): boolean => typeof value === 'string'

/** Texts in the fields named, and no fields but those allowed. */
export function textFaults(
  value: unknown,
  where: string,
  needs: readonly string[],
  takes: readonly string[] = [],
): Fault[] {
  if (!isFields(value)) return [{ where, what: faultTexts.object }]
  return [
    ...needs
      .filter((field) => !isText(value[field]))
      .map((field) => ({ where: `${where}.${field}`, what: faultTexts.text })),
    ...Object.keys(value).flatMap((field): Fault[] => {
      if (needs.includes(field)) return []
      if (!takes.includes(field)) return [{ where: `${where}.${field}`, what: faultTexts.unknownField }]
      return isText(value[field]) ? [] : [{ where: `${where}.${field}`, what: faultTexts.text }]
    }),
  ]
}

/** A list, with the faults of each of its items. */
export const listFaults = (
  value: unknown,
  where: string,
  faultsOf: (item: unknown, where: string) => readonly Fault[],
): readonly Fault[] =>
  Array.isArray(value)
    ? value.flatMap((item, place) => faultsOf(item, `${where}.${place}`))
    : [{ where, what: faultTexts.list }]

/** Fields with values, with the faults of each value. */
export const eachFaults = (
  value: unknown,
  where: string,
  faultsOf: (item: unknown, where: string, key: string) => readonly Fault[],
): readonly Fault[] =>
  isFields(value)
    ? Object.entries(value).flatMap(([key, item]) => faultsOf(item, `${where}.${key}`, key))
    : [{ where, what: faultTexts.object }]
