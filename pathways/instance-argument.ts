import { isPlain, type Argument } from '../src/guarded.js'
import { instanceFaults } from '../src/pathway/instance-faults.js'
import { pathways } from './katalog.js'

/** An instance as the argument of a function that is `guarded`. */
export const anInstance: Argument = {
  name: 'instance',
  right: 'an instance of a pathway, as `startPathway` and `advance` return it, or as it was stored as JSON',
  shape: (value) => isPlain(value) && instanceFaults(pathways, value).length === 0,
}
