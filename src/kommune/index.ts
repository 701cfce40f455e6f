export { checkKommune } from './check.js'
export type { KommuneCheck } from './check.js'
export { gapsOf } from './gaps.js'
export type { KommuneGap, MissingFor } from './gaps.js'
export type { AgeBand } from './age-bands.js'
export { kommuneSchema } from './schema.js'
export type { KommuneInput } from './schema.js'
export type {
  IntermunicipalService,
  KommunePartner,
  KommuneProfile,
  KommuneService,
  LocalAction,
  LocalRule,
} from './profile.js'
