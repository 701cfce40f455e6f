import { createMachine, setup, type AnyStateMachine } from 'xstate'
import type { PathwayContext } from '../../../src/pathway/context.js'
import type { DecisionDigest } from '../../../src/pathway/decision-digest.js'
import type { PathwayDefinition } from '../../../src/pathway/definition.js'
import { dutiesOf } from '../../../src/pathway/duties.js'
import type { EventDefinitions, PathwayEvent } from '../../../src/pathway/event.js'

/** A made-up pathway: a letter comes, work is done, it ends. Duties are laid down and carried out on the way. */
const made = setup({
  types: { context: {} as PathwayContext, events: {} as PathwayEvent, input: {} as PathwayContext },
})

const implementations = {
  guards: {
    pliktApen: ({ context, event }: Situation) => context.duties[String(event['plikt'])]?.status === 'open',
    altGjort: ({ context }: Situation) => Object.values(context.duties).every(({ status }) => status !== 'open'),
  },
  actions: {
    merk: made.assign(({ context, event }) => ({ done: { ...context.done, [event.type]: event.at } })),
    palegg: made.assign(({ context, event }) => ({
      duties: dutiesOf(event['beslutning'] as DecisionDigest, event.at, context.duties),
    })),
    utfor: made.assign(({ context, event }) => {
      const id = String(event['plikt'])
      return { duties: { ...context.duties, [id]: { ...context.duties[id]!, status: 'done' as const } } }
    }),
  },
}

interface Situation {
  readonly context: PathwayContext
  readonly event: PathwayEvent
}

/** A machine of states and transitions, with the guards and changes above. */
export const machineOf = (config: object): AnyStateMachine =>
  createMachine(
    { id: 'lop', context: ({ input }: { input: PathwayContext }) => input, ...config } as never,
    implementations as never,
  )

export const always = {
  'plikt.utfort': { guard: 'pliktApen', actions: 'utfor' },
  'plikt.palagt': { actions: 'palegg' },
}

const states = {
  venter: { on: { 'brev.mottatt': { target: 'arbeid', actions: 'merk' } } },
  arbeid: { on: { 'plan.laget': { actions: 'merk' }, 'arbeid.ferdig': { guard: 'altGjort', target: 'slutt' } } },
  slutt: { tags: ['closed'], on: { 'lop.gjenapnet': 'arbeid' } },
}

const text = (name: string) => ({ nb: name, nn: name, en: name })

export const events: EventDefinitions = {
  'brev.mottatt': { title: text('Brev mottatt'), takes: { fra: 'text', hastegrad: ['lav', 'hoy'], kopi: 'yes-no' } },
  'plan.laget': { title: text('Plan laget'), takes: { evaluering: 'day' } },
  'arbeid.ferdig': { title: text('Arbeidet er ferdig') },
  'lop.gjenapnet': { title: text('Åpnet igjen') },
  'plikt.palagt': { title: text('Plikter er pålagt'), needs: { beslutning: 'decision' } },
  'plikt.utfort': { title: text('Plikten er utført'), needs: { plikt: { duty: ['open'] } } },
}

export const lop: PathwayDefinition = {
  id: 'lop',
  version: '1.0.0',
  kind: 'pakkeforlop',
  title: text('Løp'),
  machine: machineOf({ initial: 'venter', states, on: always }),
  events,
  refusals: { altGjort: text('Noe står åpent.') },
}

/** A decision that lays down duties. */
export const decision = (...mandatory: readonly string[]): DecisionDigest => ({
  id: 'd',
  hovedforlop: { possible: [2], recommended: 2 },
  mandatory: mandatory.map((id) => ({ id, statements: [], because: {}, status: 'open' })),
  guideline: { id: 'g', edition: '2025', reading: 'careful', fingerprint: 'f' },
})
