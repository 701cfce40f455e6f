import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { findProof } from './traceability/proof.js'
import { renderProof, renderTraceability } from './traceability/render.js'
import { traceStatements } from './traceability/trace.js'

/** `npm run coverage`: which statement is carried by what, shown by which test. Fails on an orphan, either way. */
const proof = findProof()
const { statements, faults } = traceStatements(proof)
const files = {
  'docs/traceability.md': renderTraceability(statements),
  'rules/guideline/proof.ts': renderProof(proof),
}

const checkOnly = process.argv.includes('--check')
for (const [file, text] of Object.entries(files)) {
  if (!checkOnly) writeFileSync(file, text)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text)
    faults.push(`${file} is stale: run npm run coverage`)
}
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.stdout.write(`${statements.length} statements, ${faults.length} faults\n`)
process.exitCode = faults.length === 0 ? 0 : 1
