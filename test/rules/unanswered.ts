import type { Kartlegging } from '../../src/index.js'

export type FactName = keyof Kartlegging

/** The same answers with one of them missing, in the two ways an answer can be: nobody asked, and no one would say. */
export const unanswered = (kartlegging: Kartlegging, fact: FactName): [how: string, kartlegging: Kartlegging][] => [
  [`${fact} is left out`, { ...kartlegging, [fact]: undefined }],
  [`${fact} is refused`, { ...kartlegging, [fact]: { absent: 'asked-declined' } }],
]
