/** An element of a document that was well-formed. */
export interface Element {
  readonly name: string
  readonly attributes: { readonly [name: string]: string }
  readonly children: readonly Element[]
  /** What it and its children say, without the tags. */
  readonly text: string
}

const xmlName = String.raw`[A-Za-z_][\w.:-]*`
const tag = new RegExp(String.raw`<(\/?)(${xmlName})((?:\s+${xmlName}="[^"<]*")*)\s*(\/?)>`, 'y')
const attribute = new RegExp(String.raw`\s+(${xmlName})="([^"<]*)"`, 'g')
const entities: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads XML without comments, CDATA and DTD, which is all that is written here. Throws at the first fault. */
export function parseXml(source: string): Element {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(source)) throw new Error('a forbidden character')
  const start = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(source)?.[0].length ?? 0
  const { element, end } = parseElement(source.trimEnd(), start)
  if (end !== source.trimEnd().length) throw new Error(`something after the root, at ${end}`)
  return element
}

function parseElement(source: string, start: number): { element: Element; end: number } {
  const open = tagAt(source, start)
  if (open.closes) throw new Error(`an end before its start, at ${start}`)
  const children: Element[] = []
  let text = ''
  let at = open.end
  const { name, attributes } = open
  if (open.empty) return { element: { name, attributes, children, text }, end: at }
  for (;;) {
    const next = source.indexOf('<', at)
    if (next === -1) throw new Error(`<${name}> is not closed`)
    text += unescape(source.slice(at, next))
    if (source[next + 1] === '/') {
      const close = tagAt(source, next)
      if (close.name !== name) throw new Error(`</${close.name}> closes <${name}>`)
      return { element: { name, attributes, children, text }, end: close.end }
    }
    const { element, end } = parseElement(source, next)
    children.push(element)
    text += element.text
    at = end
  }
}

function tagAt(source: string, start: number) {
  tag.lastIndex = start
  const found = tag.exec(source)
  if (found === null) throw new Error(`no tag at ${start}: ${source.slice(start, start + 60)}`)
  const [whole, closes, name, written, empty] = found
  const attributes: { [name: string]: string } = {}
  for (const [, key, value] of written!.matchAll(attribute)) {
    if (Object.hasOwn(attributes, key!)) throw new Error(`${key} twice`)
    attributes[key!] = unescape(value!)
  }
  return { name: name!, attributes, closes: closes === '/', empty: empty === '/', end: start + whole.length }
}

function unescape(text: string): string {
  if (/&(?!(amp|lt|gt|quot|apos);)|>/.test(text.replaceAll('&gt;', ''))) throw new Error(`not escaped: ${text}`)
  return text.replaceAll(/&(\w+);/g, (_, entity: string) => entities[entity]!)
}

/** The element and all that are in it, in the order of the document. */
export const withDescendants = (element: Element): Element[] => [element, ...element.children.flatMap(withDescendants)]
