import type { Text } from '../../src/guideline/text.js'

/** From `helsenorge-akutt`. Stands in every plan that says whom to contact: a plan can be read in an emergency. */
export const nodnumre: Text = {
  nb: 'Er det fare for liv, ring 113. Ring heller én gang for mye. Kan det ikke vente, ring legevakten på 116117.',
  nn: 'Er det fare for liv, ring 113. Ring heller éin gong for mykje. Kan det ikkje vente, ring legevakta på 116117.',
  en: 'If life is in danger, call 113. Better once too often. If it cannot wait, call the emergency clinic on 116117.',
}
