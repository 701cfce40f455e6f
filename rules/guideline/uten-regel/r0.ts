import type { NotCarried } from '../not-carried.js'

export const r0: NotCarried = {
  'R0.04': { as: 'definition', why: 'A basic principle without a normative verb: staff see the whole life situation.' },
  'R0.05': {
    as: 'definition',
    why: 'A basic principle without a normative verb: services help prevent illness and early death.',
  },
  'R0.22': { as: 'definition', why: 'Defines the words mental health or substance use problem.' },
  'R0.24': { as: 'definition', why: 'Says that all substances count alike when the words are used.' },
  'R0.25': { as: 'definition', why: 'Defines a disorder as a problem that meets diagnostic criteria.' },
  'R0.27': {
    as: 'definition',
    why: 'Defines a low-threshold service as free, without referral and without waiting time.',
  },
  'R0.32': {
    as: 'definition',
    why: 'Says that a hovedforlop is a frame fitted to the person, by stepped and by mixed care.',
  },
  'R0.33': { as: 'design', why: 'A hovedforlop carries no time limit and no code: its pathway has only agreed dates.' },
  'R0.34': { as: 'definition', why: 'Defines stepped care.' },
  'R0.35': { as: 'definition', why: 'Defines mixed care.' },
  'R0.43': { as: 'design', why: 'override() records a departure from an action with the reason, who and when.' },
  'R0.44': {
    as: 'design',
    why: 'The record that override() makes keeps the reason, so that the choice can be explained later.',
  },
}
