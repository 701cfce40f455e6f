import { writeFileSync } from 'node:fs'
import { canonicalJson } from '../src/engine/canonical.js'
import { editions } from '../src/editions.js'
import { billOfMaterials } from './sbom/bill.js'

/** Part of the build: the rules as data, by which `forlop diff` compares another version without running it. */
writeFileSync('dist/content.json', `${canonicalJson(editions['2025'])}\n`)

/** And what comes along with it at run time. */
writeFileSync('dist/sbom.json', billOfMaterials())
