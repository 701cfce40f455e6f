import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { inject } from 'vitest'

export interface Chunk {
  readonly file: string
  /** Bytes, gzipped. */
  readonly bytes: number
}

/** The script files that are there when the chunk runs: its own, and what it imports before it can begin. */
export function chunksOf(source: string): Chunk[] {
  const { folder } = inject('workbench')
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  const found = new Set<string>()
  const add = (key: string): void => {
    if (found.has(key)) return
    found.add(key)
    manifest[key]?.imports?.forEach(add)
  }
  if (manifest[source] === undefined) throw new Error(`the build has no ${source}`)
  add(source)
  return [...found]
    .map((key) => manifest[key]!.file)
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(folder, file))).length }))
}

/** The design system is a file of its own: vite.config.ts says so. */
export const isDesignSystem = ({ file }: Chunk): boolean => file.includes('designsystemet')

export const weigh = (chunks: readonly Chunk[]): number => chunks.reduce((sum, { bytes }) => sum + bytes, 0)
