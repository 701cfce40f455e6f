import type { NotCarried } from '../not-carried.js'

export const r9: NotCarried = {
  'R9.49': {
    as: 'background',
    why: 'Says that severe problems can raise the risk; anyone can be mapped, so no diagnosis is a trigger.',
  },
}
