import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Runs an example that is a test file itself, as its user would, with the package by its name. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: { include: ['examples/*.test.ts'] },
})
