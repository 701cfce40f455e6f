import type { PathwayDefinition } from '../../../src/pathway/definition.js'
import { machineHash } from '../../../src/pathway/hash.js'
import type { Migration } from '../../../src/pathway/migration.js'
import { always, events, lop, machineOf } from './made-up-pathway.js'

const { 'plan.laget': plan, 'lop.gjenapnet': _gone, ...kept } = events

/** Version 1.1.0: the work is called a task, and the plan an arrangement. */
const second: PathwayDefinition = {
  ...lop,
  version: '1.1.0',
  machine: machineOf({
    initial: 'venter',
    states: {
      venter: { on: { 'brev.mottatt': { target: 'oppgave', actions: 'merk' } } },
      oppgave: {
        on: { 'opplegg.laget': { actions: 'merk' }, 'arbeid.ferdig': { guard: 'altGjort', target: 'slutt' } },
      },
      slutt: { tags: ['closed'], on: { 'lop.gjenapnet': 'oppgave' } },
    },
    on: always,
  }),
  events: { ...kept, 'lop.gjenapnet': _gone!, 'opplegg.laget': plan! },
}

/** Version 2.0.0: the task is prepared, then done when there is an arrangement; who has ended does not come back. */
const third: PathwayDefinition = {
  ...lop,
  version: '2.0.0',
  machine: machineOf({
    initial: 'venter',
    states: {
      venter: { on: { 'brev.mottatt': { target: 'forberedelse', actions: 'merk' } } },
      forberedelse: { on: { 'opplegg.laget': { target: 'utforelse', actions: 'merk' } } },
      utforelse: {
        on: { 'opplegg.laget': { actions: 'merk' }, 'arbeid.ferdig': { guard: 'altGjort', target: 'slutt' } },
      },
      slutt: { tags: ['closed'] },
    },
    on: always,
  }),
  events: { ...kept, 'opplegg.laget': plan! },
}

export const toSecond: Migration = {
  from: '1.0.0',
  machine: machineHash(lop),
  to: '1.1.0',
  states: { arbeid: 'oppgave' },
  events: { 'plan.laget': 'opplegg.laget' },
}

export const toThird: Migration = {
  from: '1.1.0',
  machine: machineHash(second),
  to: '2.0.0',
  states: { oppgave: [{ after: 'opplegg.laget', to: 'utforelse' }, { to: 'forberedelse' }] },
  events: { 'lop.gjenapnet': null },
}

/** The library as it was when each version was the newest. */
export const versions = {
  '1.0.0': { lop },
  '1.1.0': { lop: { ...second, migrations: [toSecond] } },
  '2.0.0': { lop: { ...third, migrations: [toSecond, toThird] } },
} as const satisfies { readonly [version: string]: { readonly lop: PathwayDefinition } }

/** The newest version, with other migrations. */
export const newest = (...migrations: readonly Migration[]) => ({ lop: { ...third, migrations } })
