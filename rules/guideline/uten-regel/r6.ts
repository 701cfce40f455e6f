import type { NotCarried } from '../not-carried.js'

export const r6: NotCarried = {
  'R6.36': {
    as: 'fact',
    why: 'The fact livshendelser lists the events; R6.37 says that their mapped consequences decide, and has a rule.',
  },
  'R6.85': {
    as: 'background',
    why: 'It gives evidence on the link between lasting mental health and substance use problems, without a demand.',
  },
}
