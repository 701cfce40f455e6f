import { writeFileSync } from 'node:fs'
import { billOfMaterials } from './sbom/bill.js'

/** `npm run sbom [-- FILE]`: what comes along with the package at run time, as CycloneDX. The build writes it to dist/sbom.json. */
const [file] = process.argv.slice(2)
const text = billOfMaterials()
if (file === undefined) process.stdout.write(text)
else writeFileSync(file, text)
