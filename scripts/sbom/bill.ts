import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { runtimePackages } from './runtime.js'

interface Bill {
  serialNumber?: string
  readonly metadata: { timestamp?: string; tools?: unknown; component: { name: string } }
  components: { readonly 'bom-ref': string }[]
  dependencies: { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}

/**
 * What npm makes of the lock, as far as it comes along at run time, and without what is another in every run, in every
 * folder and with every npm. `--omit dev` is not asked for: it leaves out what a development package needs as well.
 */
export function billOfMaterials(): string {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']
  const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`)
  const bill = JSON.parse(stdout) as Bill
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
  const shipped = new Set(runtimePackages().map(([one, locked]) => `${one}@${locked.version}`))
  delete bill.serialNumber
  delete bill.metadata.timestamp
  delete bill.metadata.tools
  bill.metadata.component.name = name
  bill.components = bill.components.filter((component) => shipped.has(component['bom-ref']))
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => shipped.has(ref) || ref === `${name}@${version}`)
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => shipped.has(one)) }))
  const missing = [...shipped].filter((one) => !bill.components.some((component) => component['bom-ref'] === one))
  if (missing.length > 0) throw new Error(`npm sbom left out ${missing.join(', ')}`)
  return `${JSON.stringify(bill, null, 2)}\n`
}
