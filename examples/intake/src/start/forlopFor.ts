import { createForlop, type Forlop } from 'forlop'
import type { KommuneProfile } from 'forlop/kommune'

/** The rules, with what the municipality has where its profile is given. */
export const forlopFor = (kommune: KommuneProfile | null): Forlop => createForlop(kommune === null ? {} : { kommune })
