import type { NotCarried } from '../not-carried.js'

export const r3: NotCarried = {
  'R3.10': {
    as: 'definition',
    why: 'Names goals and measures as one of the ways the hovedforlop differ.',
  },
  'R3.11': {
    as: 'definition',
    why: 'Names responsibility and cooperation as one of the ways the hovedforlop differ.',
  },
}
