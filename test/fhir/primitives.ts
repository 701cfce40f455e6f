import type { Place } from './walk.js'

const text = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value)
const whole = (min: number) => (value: unknown) => Number.isInteger(value) && (value as number) >= min

const year = '([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)'
const day = '(0[1-9]|[1-2][0-9]|3[0-1])'
const time = '([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?'
const zone = '(Z|(\\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))'

/** The formats of R4's primitive types, from its page of data types. */
const formats: { readonly [type: string]: (value: unknown) => boolean } = {
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  unsignedInt: whole(0),
  positiveInt: whole(1),
  decimal: Number.isFinite,
  string: text(/^[ \r\n\t\S]+$/),
  markdown: text(/^\s*\S[\s\S]*$/),
  code: text(/^[^\s]+( [^\s]+)*$/),
  id: text(/^[A-Za-z0-9\-.]{1,64}$/),
  uri: text(/^\S+$/),
  url: text(/^\S+$/),
  canonical: text(/^\S+$/),
  oid: text(/^urn:oid:[0-2](\.(0|[1-9][0-9]*))+$/),
  uuid: text(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  base64Binary: text(/^(\s*[0-9a-zA-Z+/=]{4}\s*)+$/),
  date: text(new RegExp(`^${year}(-(0[1-9]|1[0-2])(-${day})?)?$`)),
  dateTime: text(new RegExp(`^${year}(-(0[1-9]|1[0-2])(-${day}(T${time}${zone})?)?)?$`)),
  instant: text(new RegExp(`^${year}-(0[1-9]|1[0-2])-${day}T${time}${zone}$`)),
  time: text(new RegExp(`^${time}$`)),
  xhtml: isNarrative,
}

/** R4's narrative: one div, only elements that format text, nothing that runs or loads. */
function isNarrative(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const tags = [...value.matchAll(/<\/?([a-zA-Z0-9]+)([^>]*)>/g)]
  return (
    /^<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"[^>]*>[\s\S]*\S[\s\S]*<\/div>$/.test(value) &&
    tags.every(([, name = '', rest = '']) => narrativeTags.has(name) && !/\son\w+=|javascript:|src=/i.test(rest))
  )
}
const narrativeTags = new Set(
  'div p b i em strong span br h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption hr a'.split(
    ' ',
  ),
)

/** Days that are on no calendar, such as 30 February, pass the formats. */
const isRealDay = (value: string): boolean => {
  const [, written] = /^(\d{4}-\d{2}-\d{2})/.exec(value) ?? []
  return written === undefined || new Date(`${written}T00:00:00Z`).toISOString().startsWith(written)
}

export function checkPrimitive({ path, type, value }: Place): string[] {
  const format = formats[type]
  if (format === undefined) return []
  const right =
    format(value) &&
    (!['date', 'dateTime', 'instant'].includes(type) || isRealDay(value as string)) &&
    (type === 'xhtml' || !hasMarkup(value))
  return right ? [] : [`${path}: not a right ${type}`]
}

/** Text is text: what looks like a tag would be run or lost by someone. */
const hasMarkup = (value: unknown): boolean => typeof value === 'string' && /<\/?[a-zA-Z!]/.test(value)
