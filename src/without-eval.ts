import * as z from 'zod'

/**
 * Makes schemas that are read without code made from text. zod would try whether it may make some: pages with a strict
 * policy forbid it and report the attempt. Its setting is one for the whole page, and is put back at once.
 */
export function withoutEval<T>(make: () => T): T {
  const { jitless } = z.config()
  z.config({ jitless: true })
  try {
    return make()
  } finally {
    z.config({ jitless })
  }
}
