import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** What Stryker runs for every mutant: the tests of the mutated folders, and the kartlegginger as a sample of the rest. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/src/{logic,engine,pathway}/**/*.test.ts', 'test/kartlegginger.test.ts'],
    exclude: ['test/src/pathway/{diagram,simulate}/**'],
    testTimeout: 60_000,
  },
})
