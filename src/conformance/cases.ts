import { deepFreeze } from '../engine/freeze.js'
import key from './answer-key.json' with { type: 'json' }
import type { ConformanceCase } from './vector.js'

/**
 * The questions of the kit with their answers: a few for every rule, and whole cases written from the guide by hand.
 * Open to everyone: an implementation can be measured without asking anybody.
 */
export const conformanceCases: readonly ConformanceCase[] = deepFreeze(key as unknown as ConformanceCase[])
