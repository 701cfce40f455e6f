import { canonicalJson, fingerprintOf } from '../../engine/canonical.js'

/**
 * A UUID made of data: the same data gives the same one. The hash is SHA-256; the version is written as 5 (a hash of a
 * name), because version 8 for other hashes is younger than many readers.
 */
export function uuidOf(data: unknown): string {
  const hex = fingerprintOf(canonicalJson(data))
  const variant = ((parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}
