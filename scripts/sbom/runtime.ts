import { readFileSync } from 'node:fs'

export interface LockedPackage {
  readonly version: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly integrity?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
}

/** What a user gets beside the package itself, by name, as the lock has it. */
export function runtimePackages(): readonly (readonly [name: string, locked: LockedPackage])[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: { readonly [path: string]: LockedPackage }
  }
  return Object.entries(packages).flatMap(([path, locked]) =>
    path.startsWith('node_modules/') && !locked.dev && !locked.devOptional
      ? [[path.replace(/^.*node_modules\//, ''), locked] as const]
      : [],
  )
}
