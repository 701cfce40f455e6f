import type { Part } from './part.js'

type Loaded = Promise<{ readonly part: Part }>

/** Every part, in the order of the page. Each is loaded when it runs. */
export const parts: { readonly [id: string]: () => Loaded } = {
  exhaustive: () => import('./exhaustive.js'),
  'rules-analysis': () => import('./rules-analysis.js'),
  'literal-holes': () => import('./literal-holes.js'),
  relations: () => import('./relations.js'),
  'second-engine': () => import('./second-engine.js'),
  'second-engine-exhaustive': () => import('./second-engine-exhaustive.js'),
  cql: () => import('./cql.js'),
  mcdc: () => import('./mcdc.js'),
  conformance: () => import('./conformance.js'),
  'knowledge-mutation': () => import('./knowledge-mutation.js'),
  'code-mutation': () => import('./code-mutation.js'),
  hostile: () => import('./hostile.js'),
  'same-bytes': () => import('./same-bytes.js'),
  machines: () => import('./machines.js'),
  'supply-chain': () => import('./supply-chain.js'),
}
