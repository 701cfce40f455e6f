import type { NotCarried } from '../not-carried.js'

export const r5: NotCarried = {
  'R5.58': {
    as: 'background',
    why: 'It tells how far low-threshold help usually reaches and demands nothing; the offer itself is a rule.',
  },
}
