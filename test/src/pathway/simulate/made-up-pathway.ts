import { setup } from 'xstate'
import { advanceWith } from '../../../../src/pathway/advance.js'
import type { PathwayContext } from '../../../../src/pathway/context.js'
import type { Day } from '../../../../src/pathway/day.js'
import { createDeadlines } from '../../../../src/pathway/deadlines.js'
import type { DecisionDigest } from '../../../../src/pathway/decision-digest.js'
import type { PathwayDefinition, PathwayDefinitions } from '../../../../src/pathway/definition.js'
import type { EventDefinitions, PathwayEvent } from '../../../../src/pathway/event.js'
import { openEventsWith } from '../../../../src/pathway/open-events.js'
import { startWith } from '../../../../src/pathway/start.js'
import type { Walkable } from '../../../../src/pathway/simulate/walk.js'
import { limits, vocabulary, words } from '../made-up-limits.js'

const text = (title: string) => ({ nb: title, nn: title, en: title })
const event = (title: string) => ({ title: text(title) })

const meta = (title: string) => ({ meta: { title: text(title), statements: [] } })

const types = { context: {} as PathwayContext, events: {} as PathwayEvent, input: {} as PathwayContext }
const oppsett = setup({
  types,
  guards: {
    mer: ({ event }) => event['utfall'] === 'mer',
    slutt: ({ event }) => event['utfall'] === 'slutt',
    aldri: () => false,
  },
  actions: { noter: setup({ types }).assign({}) },
})

/** Letter, answer, appointment, plan, talks: the pathway of the made-up limits. */
const machine = oppsett.createMachine({
  id: 'lop',
  context: ({ input }) => input,
  initial: 'brev',
  states: {
    brev: { ...meta('Brev'), on: { 'brev.mottatt': 'venter' } },
    venter: { ...meta('Venter'), on: { 'svar.gitt': 'svart', 'svar.avslatt': 'avslatt' } },
    svart: { ...meta('Svart'), on: { 'time.holdt': 'sett' } },
    sett: {
      ...meta('Sett'),
      on: {
        'plan.laget': [{ guard: 'mer', target: 'mer' }, { guard: 'slutt', target: 'avsluttet' }, { target: 'prater' }],
      },
    },
    mer: { ...meta('Mer'), on: { 'ny-plan.laget': 'prater' } },
    prater: { ...meta('Prater'), on: { 'prat.holdt': { actions: 'noter' }, 'lop.avsluttet': 'avsluttet' } },
    avsluttet: { ...meta('Avsluttet'), tags: ['closed'], on: { 'lop.gjenapnet': 'prater' } },
    avslatt: { ...meta('Avslått'), type: 'final' },
  },
  on: { 'brukes.aldri': { guard: 'aldri', target: '.avslatt' } },
})

const events: EventDefinitions = {
  'brev.mottatt': event('Brev mottatt'),
  'svar.gitt': event('Svar gitt'),
  'svar.avslatt': event('Svar avslått'),
  'time.holdt': { ...event('Time holdt'), takes: { notat: 'text', fulgt: 'yes-no', neste: 'day' } },
  'plan.laget': { ...event('Plan laget'), needs: { utfall: ['mer', 'slutt', 'prat'], grunnlag: 'decision' } },
  'ny-plan.laget': event('Ny plan laget'),
  'prat.holdt': event('Prat holdt'),
  'lop.avsluttet': event('Løp avsluttet'),
  'lop.gjenapnet': event('Løp gjenåpnet'),
  'brukes.aldri': event('Brukes aldri'),
}

const lop: PathwayDefinition = {
  id: 'lop',
  version: '1.0.0',
  kind: 'pakkeforlop',
  title: text('Løp'),
  machine,
  events,
  refusals: { aldri: text('Aldri.') },
}

/** One state, with what it answers to. */
export const oneState = (on: { readonly [type: string]: string }): PathwayDefinition => ({
  ...lop,
  id: 'rundt',
  machine: setup({}).createMachine({ id: 'rundt', initial: 'her', states: { her: { on } } } as never) as never,
  events: Object.fromEntries(Object.keys(on).map((type) => [type, { title: text(type) }])),
})

export const decision: DecisionDigest = {
  id: 'b',
  hovedforlop: { possible: [1], recommended: 1 },
  mandatory: [{ id: 'noe-ma-gjores', statements: [], because: {}, status: 'open' }],
  guideline: { id: 'g', edition: 'e', reading: 'careful', fingerprint: 'f' },
}

/** Every Friday is a holiday: working days are not weekdays. */
export const isHoliday = (day: Day): boolean => new Date(`${day}T12:00:00Z`).getUTCDay() === 5

/** Everything a simulation needs, over made-up pathways. */
export const walkable = (definition: PathwayDefinition = lop): Walkable => {
  const definitions: PathwayDefinitions = { [definition.id]: definition }
  return {
    definitions,
    start: (_, at) => startWith(definitions, definition.id, { at }),
    openEvents: (instance) => openEventsWith(definitions, instance),
    advance: (instance, event) => advanceWith(definitions, instance, event),
    deadlines: createDeadlines({ limits, words, vocabulary, isHoliday }),
    isHoliday,
    decisions: [decision],
  }
}
