import { pathways, type PathwayId, type PathwayInstance } from '../../../../pathways/index.js'
import { randomOf } from '../../../../src/pathway/simulate/random.js'
import { walk } from '../../../../src/pathway/simulate/walk.js'
import { walkableFrom } from '../../../pathways/walking.js'

export const pathwayIds = Object.keys(pathways) as PathwayId[]

/** The places that a person passes through in one made-up life in a pathway. */
export const lifeIn = (id: PathwayId, number: number): readonly PathwayInstance[] => {
  const { steps } = walk(walkableFrom(id), '2026-01-01', randomOf(7, number))
  return [steps[0]!.before, ...steps.map(({ after }) => after)]
}
