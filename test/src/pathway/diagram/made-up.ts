import { createMachine } from 'xstate'
import type { PathwayDefinition } from '../../../../src/pathway/definition.js'

const text = (words: string) => ({ nb: words, nn: `${words} (nn)`, en: `${words} (en)` })

/** Words that mean something to every format, and letters that mean something to none. */
export const nasty = `a -- b : c; "d" 'e' <b>f</b> & # %% { } [*] --> state end note \u0001 \ud800 \`g\` æøå`

const machine = createMachine({
  id: 'made-up',
  initial: 'one',
  states: {
    one: { meta: { title: text(nasty) }, on: { nasty: 'two', plain: [{ guard: 'isReady', target: 'two' }, {}] } },
    two: {
      type: 'parallel',
      states: { left: { on: { nasty: {} } }, right: { initial: 'a', states: { a: {}, b: {} } } },
    },
    three: { type: 'final' },
  },
  on: { plain: '.three' },
})

/** A pathway that no machine of ours is like: states in states, a region without states, a title that is an attack. */
export const madeUp: PathwayDefinition = {
  id: 'made-up',
  version: '1.0.0',
  kind: 'pakkeforlop',
  title: text(nasty),
  machine,
  events: { nasty: { title: text(nasty) }, plain: { title: text('plain') } },
  refusals: {},
}

export const noWords = { guards: {} }
