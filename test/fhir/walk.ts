import { definitions, type Definition, type ElementDefinition } from './definitions.js'

export type Json = { readonly [key: string]: unknown }

/** One value of a resource, with what HL7's definitions say of the place where it stands. */
export interface Place {
  /** Where it is: `Questionnaire.item[3].text`. */
  readonly path: string
  readonly element: ElementDefinition
  /** The name of its type: `string`, `Coding`, `BackboneElement`, `Questionnaire`. */
  readonly type: string
  readonly value: unknown
  /** The resource that it is part of: of a contained resource or an entry of a bundle, that one. */
  readonly resource: Json
  /** The resource that was given. */
  readonly root: Json
}

/** Calls back for every value of a resource, outermost first. What the definitions do not know is a fault. */
export function walk(resource: Json, visit: (place: Place) => void): string[] {
  const faults: string[] = []
  walkResource(resource, String(resource['resourceType']), resource)
  return faults

  function walkResource(inner: Json, path: string, root: Json): void {
    const type = String(inner['resourceType'])
    const definition = definitions().get(type)
    if (definition === undefined) return void faults.push(`${path}: no resource of R4 is called that`)
    visit({ path, element: definition.elements[0]!, type, value: inner, resource: inner, root })
    walkChildren(definition, type, inner, path, inner, root)
  }

  function walkChildren(
    definition: Definition,
    elementPath: string,
    value: Json,
    path: string,
    resource: Json,
    root: Json,
  ): void {
    const children = definition.children.get(elementPath)
    const names = [...new Set(Object.keys(value).map((key) => key.replace(/^_/, '')))]
    const given = names.map((name) => elementNamed(children, name)[0])
    for (const [name, element] of children ?? []) {
      const times = given.filter((one) => one === element).length
      if (times > 1) faults.push(`${path}: more than one ${name}`)
      if (times === 0 && element.min! > 0) faults.push(`${path}: ${name} is missing`)
    }
    for (const [key, found] of Object.entries(value)) {
      if (key === 'resourceType' && value === resource) continue
      const at = `${path}.${key}`
      const name = key.startsWith('_') ? key.slice(1) : key
      const [element, type] = elementNamed(children, name)
      if (element === undefined) {
        faults.push(`${at}: no such element`)
        continue
      }
      const many = Array.isArray(found)
      if (many !== (element.max !== '1')) faults.push(`${at}: ${many ? 'one' : 'a list'} is asked for`)
      for (const [index, item] of (many ? (found as unknown[]) : [found]).entries()) {
        // a primitive without an extension, in a list where another one has it
        if (item === null && many) continue
        walkValue(element, key.startsWith('_') ? 'Element' : type, item, many ? `${at}[${index}]` : at)
      }
    }

    function walkValue(element: ElementDefinition, type: string, item: unknown, at: string): void {
      const isObject = typeof item === 'object' && item !== null && !Array.isArray(item)
      if (type === 'Resource' && isObject) return walkResource(item as Json, at, root)
      const isId = element.path === `${definition.name}.id` && value === resource
      visit({ path: at, element, type: isId ? 'id' : type, value: item, resource, root })
      if (!isObject) return
      if (element.contentReference !== undefined) {
        return walkChildren(definition, element.contentReference.slice(1), item as Json, at, resource, root)
      }
      if (definition.children.has(element.path)) {
        return walkChildren(definition, element.path, item as Json, at, resource, root)
      }
      const own = definitions().get(type)
      if (own !== undefined) walkChildren(own, type, item as Json, at, resource, root)
    }
  }
}

/** The element of this name, or the choice (`value[x]`) that it is one of, and its type. */
function elementNamed(
  children: ReadonlyMap<string, ElementDefinition> | undefined,
  name: string,
): readonly [ElementDefinition, string] | readonly [undefined, undefined] {
  const plain = children?.get(name)
  if (plain !== undefined) return [plain, typeName(plain.type?.[0]?.code ?? 'BackboneElement')]
  for (const [key, element] of children ?? []) {
    if (!key.endsWith('[x]') || !name.startsWith(key.slice(0, -3))) continue
    const wanted = name.slice(key.length - 3)
    const type = element.type?.find(({ code }) => code.charAt(0).toUpperCase() + code.slice(1) === wanted)
    if (type !== undefined) return [element, type.code]
  }
  return [undefined, undefined]
}

/** The definitions name the type of an id by its URL in FHIRPath. */
const typeName = (code: string): string => (code.startsWith('http') ? 'string' : code)
