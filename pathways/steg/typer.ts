import { setup } from 'xstate'
import type { PathwayContext } from '../../src/pathway/context.js'
import type { PathwayEvent } from '../../src/pathway/event.js'

/** What every machine knows and hears. XState reads the types off these empty objects. */
export const typer = {
  context: {} as PathwayContext,
  events: {} as PathwayEvent,
  input: {} as PathwayContext,
}

/** `assign`, for the context and the events of the pathways. */
export const endre = setup({ types: typer }).assign
