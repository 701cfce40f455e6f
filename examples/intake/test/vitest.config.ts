import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const inBrowser = { globalSetup: ['test/serve.ts'], testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'workbench', include: ['test/**/*.test.ts'], ...inBrowser } },
      // the same lives, with pictures kept on the way
      {
        extends: true,
        test: { name: 'screenshots', include: ['test/lives/*.test.ts'], env: { SCREENSHOTS: 'yes' }, ...inBrowser },
      },
      // prints figures of this machine, and judges nothing
      { extends: true, test: { name: 'measure', include: ['test/measure.ts'], ...inBrowser } },
      // as somebody who copies the folder out of the repository: installs and builds, so it takes a while
      {
        extends: true,
        test: { name: 'copy', include: ['test/copy-out.ts'], testTimeout: 300_000, hookTimeout: 60_000 },
      },
    ],
  },
})
