import type { Locale } from '../src/guideline/text.js'
import { advanceWith } from '../src/pathway/advance.js'
import type { PathwayDefinitions } from '../src/pathway/definition.js'
import type { PathwayEvent } from '../src/pathway/event.js'
import type { PathwayInstance } from '../src/pathway/instance.js'
import type { Refusal } from '../src/pathway/refusal.js'
import { startWith, type StartOptions } from '../src/pathway/start.js'
import { felles } from './hendelser/felles.js'
import { hovedforlop } from './hendelser/hovedforlop.js'
import { overganger } from './hendelser/overganger.js'
import { tiltak } from './hendelser/tiltak.js'
import { hovedforlop1 } from './hovedforlop-1.js'
import { avslagstekster } from './steg/vilkar.js'

export type { Locale }

/** Every pathway by id. */
export const pathways: PathwayDefinitions = {
  'hovedforlop-1': {
    id: 'hovedforlop-1',
    version: '1.0.0',
    kind: 'hovedforlop',
    title: { nb: 'Hovedforløp 1', nn: 'Hovudforløp 1', en: 'Hovedforløp 1' },
    machine: hovedforlop1,
    events: { ...hovedforlop, ...tiltak, ...overganger, ...felles },
    refusals: avslagstekster,
  },
}

export type PathwayId = 'hovedforlop-1' | 'hovedforlop-2' | 'hovedforlop-3'

/** Begins a pathway. */
export const startPathway = (id: PathwayId, options: StartOptions): PathwayInstance => startWith(pathways, id, options)

/** Registers that something happened. */
export const advance = (instance: PathwayInstance, event: PathwayEvent): PathwayInstance | Refusal =>
  advanceWith(pathways, instance, event)
