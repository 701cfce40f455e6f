import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The exports of a build, by the names the tests have for them. */
export const builtFiles = {
  forlop: 'index.js',
  rules: 'rules/index.js',
  pathways: 'pathways/index.js',
  fhir: 'fhir/index.js',
  cdsHooks: 'cds-hooks/index.js',
  cql: 'cql/index.js',
  conformance: 'conformance/index.js',
  kommune: 'kommune/index.js',
} as const

/** A copy of the build, so that a build made meanwhile changes nothing. Inside the project: its packages are found. */
export function copyOfBuild(): { readonly folder: string; readonly remove: () => void } {
  const missing = Object.values(builtFiles).filter((file) => !existsSync(join('dist', file)))
  if (missing.length > 0) throw new Error(`dist lacks ${missing.join(', ')}: npm run build`)
  mkdirSync('node_modules/.cache', { recursive: true })
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache/forlop-'))
  cpSync('dist', join(folder, 'dist'), { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
