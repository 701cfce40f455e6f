import type { NotCarried } from '../not-carried.js'

export const r7: NotCarried = {
  'R7.43': {
    as: 'background',
    why: 'Describes who is usually in hovedforlop 3, and makes nothing of it a requirement.',
  },
}
