import { diagram, type PathwayId, type PathwayInstance } from 'forlop/pathways'
import { placesOf, type Position } from '../forlop/graph'
import type { Say } from './lines'

/** Where the person stands, in words read off the machine. */
export const placesIn = (instance: PathwayInstance, t: Say): readonly string[] =>
  placesOf(JSON.parse(diagram(instance.pathway as PathwayId, { format: 'json', instance })) as Position).map((place) =>
    t(place),
  )
