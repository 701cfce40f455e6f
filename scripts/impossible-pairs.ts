import { writeFileSync } from 'node:fs'
import { pathways, type PathwayId } from '../pathways/index.js'
import { feasiblePairs } from '../test/pathways/feasible-pairs.js'

/** `npx tsx scripts/impossible-pairs.ts`: writes the pairs of transitions that no life of a pathway can have. */
const ids = Object.keys(pathways) as PathwayId[]
const found = Object.fromEntries(ids.map((id) => [id, feasiblePairs(id).impossible]))
writeFileSync('test/pathways/impossible-pairs.json', `${JSON.stringify(found, null, 2)}\n`)
