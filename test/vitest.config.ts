import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  // an example names the package as its user does
  resolve: {
    alias: [
      { find: /^forlop$/, replacement: `${root}src/index.ts` },
      { find: /^forlop\/(rules|pathways)$/, replacement: `${root}$1/index.ts` },
      { find: /^forlop\/(.+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/package/**', '**/node_modules/**'],
          // Nothing here has state, and the rules are compiled once instead of once per file: five times as fast.
          isolate: false,
          // Vitest leaves one core free otherwise: half as fast where there are two.
          maxWorkers: '100%',
          testTimeout: 20_000,
        },
      },
      {
        // What a user gets who installs the package: needs a build.
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: 'test/package/install.ts',
          testTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'rules/**/*.ts', 'pathways/**/*.ts'],
      exclude: ['src/cli/bin.ts'],
      reportsDirectory: 'coverage/report',
      reporter: ['text-summary'],
      reportOnFailure: true,
      thresholds: { lines: 98, branches: 98 },
    },
  },
})
