import { readdirSync, readFileSync } from 'node:fs'

/** Stands where data about a person would. It must not come back in an error, a log or a counter. */
const canary = 'KANARIFUGL Hansen 010190'

const folder = new URL('./corpus/', import.meta.url)

/** Nasty inputs as bytes, as a file or a request brings them. */
export const corpus: readonly { readonly name: string; readonly bytes: Uint8Array }[] = readdirSync(folder)
  .sort()
  .map((file) => ({ name: file.replace('.txt', ''), bytes: readFileSync(new URL(file, folder)) }))

/** Those of them that are JSON. */
const parsable: readonly string[] = corpus
  .map(({ bytes }) => new TextDecoder().decode(bytes))
  .filter((text) => {
    try {
      return JSON.parse(text) !== undefined
    } catch {
      return false
    }
  })

const cyclic = (): object => {
  const knot: { [name: string]: unknown } = { text: canary }
  knot['self'] = knot
  return knot
}

const throwing = (): never => {
  throw new Error(canary)
}

const traps: ProxyHandler<object> = {
  get: throwing,
  has: throwing,
  ownKeys: throwing,
  getOwnPropertyDescriptor: throwing,
}

/** What JSON cannot bring, and a caller without types can. Made anew for each use: nothing of one run is left in the next. */
const exotic: readonly (() => unknown)[] = [
  cyclic,
  () => Object.defineProperty({}, 'alder', { enumerable: true, get: throwing }),
  () => Object.defineProperty({ id: 'x' }, 'type', { enumerable: true, get: () => canary }),
  () => new Proxy({}, traps),
  () => new Proxy([], traps),
  () => new Proxy({}, { get: () => canary }),
  () => Object.create(null) as object,
  () => Object.create({ alder: 34, at: '2026-01-01', type: canary }) as object,
  () => [, , canary],
  () => Object.assign([canary], { length: 4_000 }),
  () => new Array(50_000),
  () => 10n ** 40n,
  () => Symbol(canary),
  () => ({ [Symbol(canary)]: canary, alder: 34 }),
  () => new Date(Number.NaN),
  () => new Date(0),
  () => new Map([[canary, canary]]),
  () => new Set([canary]),
  () => new Uint8Array(8),
  () => new ArrayBuffer(8),
  () => Promise.resolve(canary),
  () => throwing,
  () => class {},
  () => new Error(canary),
  () => Object(canary) as object,
  () => new Boolean(false),
  () => new Number(34),
  () => ({ toString: throwing, valueOf: throwing, toJSON: throwing, [Symbol.toPrimitive]: throwing }),
  () => ({ length: 2 ** 32 }),
  () => ({ [Symbol.iterator]: throwing }),
  () => /(a+)+$/,
]

const simple: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  canary,
  `\ud800${canary}`,
  `${canary}\u0000`,
  '__proto__',
  'constructor',
  'toString',
  '2026-02-30',
  '2026-11-22',
  'a'.repeat(200_000),
  [],
  {},
  [[]],
  [null],
  [canary],
  { [canary]: canary },
  { absent: canary },
]

/** Something nasty: from a number, so that a run can be drawn again. */
export function nasty(number: number): unknown {
  const all = simple.length + exotic.length + parsable.length
  const index = number % all
  if (index < simple.length) return simple[index]
  if (index < simple.length + exotic.length) return exotic[index - simple.length]!()
  return JSON.parse(parsable[index - simple.length - exotic.length]!)
}

/** The same of what JSON can bring. */
export function nastyData(number: number): unknown {
  const index = number % (simple.length + parsable.length)
  return index < simple.length ? simple[index] : JSON.parse(parsable[index - simple.length]!)
}
