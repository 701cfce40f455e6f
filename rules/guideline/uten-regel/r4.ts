import type { NotCarried } from '../not-carried.js'

export const r4: NotCarried = {
  'R4.11': {
    as: 'design',
    why: 'No fact is required and topics are options to choose from, so the library sets no template.',
  },
}
