import type { NotCarried } from '../not-carried.js'

export const r2: NotCarried = {
  'R2.07': {
    as: 'background',
    why: 'Observes that municipal help and a need for specialist services can exist side by side.',
  },
  'R2.09': {
    as: 'background',
    why: 'Describes how long specialist services can be needed, and asks nothing of anybody.',
  },
}
